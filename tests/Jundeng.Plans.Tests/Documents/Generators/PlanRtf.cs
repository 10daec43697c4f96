using System.Globalization;
using System.Text;

namespace Jundeng.Plans.Tests.Documents.Generators;

/// <summary>Writes a plan as rich text.</summary>
internal static class PlanRtf
{
    public static byte[] Write(IEnumerable<string> lines)
    {
        var text = new StringBuilder(@"{\rtf1\ansi\uc1{\fonttbl{\f0 SimSun;}}");
        foreach (var line in lines)
        {
            text.Append(@"\pard\f0 ");
            foreach (var c in line)
                if (c < 128) text.Append(c);
                else text.Append(CultureInfo.InvariantCulture, $"\\u{(short)c}?");
            text.Append("\\par\n");
        }

        return Encoding.ASCII.GetBytes(text.Append('}').ToString());
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using Jundeng.Plans.Tests.Documents.Docx;

namespace Jundeng.Plans.Tests.Documents.Ofd;

/// <summary>Sets a plan on pages as GB/T 33190 has it: runs of characters with their steps, in millimetres; heads come from a template.</summary>
internal static class PlanOfd
{
    private const double Size = 5.6;
    private const double Left = 28;
    private const double Top = 37;
    private const double Pitch = 10.2;
    private const int Characters = 28;
    private const int Lines = 22;

    public static byte[] Write(IEnumerable<string> paragraphs)
    {
        var lines = paragraphs.SelectMany(Wrap).Chunk(Lines).ToList();
        var parts = new List<(string, string)>
        {
            ("OFD.xml", Xml("OFD", "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>")),
            ("Doc_0/Document.xml", Xml("Document", "<ofd:CommonData><ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                + string.Concat(lines.Select((_, i) => $"<ofd:Page ID=\"{i + 10}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>")) + "</ofd:Pages>")),
            ("Doc_0/Tpls/Tpl_0/Content.xml", Page(Text(Left, 20, "清岚县人民政府公报"))),
        };
        for (var i = 0; i < lines.Count; i++)
        {
            var content = string.Concat(lines[i].Select((line, row) => Text(Left + line.Indent * Size, Top + row * Pitch, line.Words))) + Text(100, 280, $"— {i + 1} —");
            parts.Add(($"Doc_0/Pages/Page_{i}/Content.xml", Page(content)));
        }

        return WordDocument.Zip([.. parts]);
    }

    // a Chinese character takes two halves of its size, a Latin one takes one; no line opens with a closing mark
    private static IEnumerable<(int Indent, string Words)> Wrap(string paragraph)
    {
        var line = new StringBuilder();
        var (indent, width) = (2, 4);
        for (var i = 0; i < paragraph.Length; i++)
        {
            var end = i + 1;
            while (paragraph[i] < 128 && end < paragraph.Length && paragraph[end] < 128) end++;
            while (end < paragraph.Length && "，。、；：）”》%".Contains(paragraph[end])) end++;
            var word = paragraph[i..end];
            if (width + word.Sum(Halves) > 2 * Characters && line.Length > 0)
            {
                yield return (indent, line.ToString());
                line.Clear();
                (indent, width) = (0, 0);
            }

            line.Append(word);
            width += word.Sum(Halves);
            i = end - 1;
        }

        yield return (indent, line.ToString());
    }

    private static int Halves(char c) => c < 128 ? 1 : 2;

    private static string Text(double left, double top, string words)
    {
        var steps = string.Join(' ', words.Select(c => (Halves(c) * Size / 2).ToString("0.###", CultureInfo.InvariantCulture)));
        // equal steps may be written once
        if (words.All(c => c >= 128) && words.Length > 2) steps = string.Create(CultureInfo.InvariantCulture, $"g {words.Length - 1} {Size}");
        return string.Create(CultureInfo.InvariantCulture, $"<ofd:TextObject ID=\"9\" Boundary=\"{left} {top} 160 8\" Font=\"3\" Size=\"{Size}\"><ofd:TextCode X=\"0\" Y=\"{0.88 * Size:0.###}\" DeltaX=\"{steps}\">{WebUtility.HtmlEncode(words)}</ofd:TextCode></ofd:TextObject>");
    }

    private static string Page(string text) => Xml("Page", $"<ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/><ofd:Content><ofd:Layer ID=\"4\"><ofd:PageBlock ID=\"5\">{text}</ofd:PageBlock></ofd:Layer></ofd:Content>");

    private static string Xml(string root, string inner) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:{root} xmlns:ofd=\"http://www.ofdspec.org/2016\">{inner}</ofd:{root}>";
}

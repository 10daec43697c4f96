using System.Xml;

namespace Jundeng.Publishing;

/// <summary>Any text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>Characters that XML does not know are replaced by U+FFFD.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var pair = i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]);
            target[i] = pair || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
            if (pair) target[++i] = source[i];
        }
    });
}

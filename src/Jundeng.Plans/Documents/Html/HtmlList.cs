using System.Globalization;
using AngleSharp.Dom;
using Jundeng.Plans.Outline;

namespace Jundeng.Plans.Documents.Html;

/// <summary>The numbers that a browser puts before the items of ordered lists.</summary>
internal sealed class HtmlList
{
    private readonly Dictionary<IElement, int> _numbers = [];

    /// <summary>The number of the next item; null where it carries one of its own, or the list shows none.</summary>
    public string? Mark(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list) return null;
        var number = Parse(item.GetAttribute("value")) ?? (_numbers.TryGetValue(list, out var last) ? last + 1 : Parse(list.GetAttribute("start")) ?? 1);
        _numbers[list] = number;
        var style = list.GetAttribute("style") ?? "";
        if (style.Contains("none", StringComparison.OrdinalIgnoreCase) || HasOwnMark(item)) return null;
        if (style.Contains("cjk-ideographic", StringComparison.OrdinalIgnoreCase)) return NumberFormat.Of("chineseCountingThousand", number) + "、";
        return NumberFormat.Of(list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        }, number) + ". ";
    }

    private static bool HasOwnMark(IElement item)
    {
        var text = item.TextContent.Trim();
        return text.Length > 0 && MarkReader.TryRead(text, new TextSpan(0, text.Length), out _);
    }

    private static int? Parse(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}

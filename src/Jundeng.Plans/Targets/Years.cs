using System.Globalization;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>The years that a sentence names.</summary>
internal static class Years
{
    /// <summary>The last year named before a quantity in its sentence; null where there is none.</summary>
    public static int? LastBefore(in QuantityPlace place)
    {
        var text = place.Text;
        var start = place.Sentence.Start;
        var before = text.AsSpan(start, place.Quantity.Span.Start - start);
        for (var at = before.LastIndexOf('年'); at >= 4; at = before[..at].LastIndexOf('年'))
        {
            var end = Spaces.SkipBack(text, start + at, start);
            if (end - 4 < start) continue;
            // 比2015年, 由2015年的88%: a year to compare with
            if (end - 5 >= start && text[end - 5] is '较' or '比' or '由' or '从' or '自' or '以') continue;
            if (int.TryParse(text.AsSpan(end - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2199)
                return year;
        }

        return null;
    }
}

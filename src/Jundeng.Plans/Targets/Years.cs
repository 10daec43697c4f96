using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>The years that a sentence names.</summary>
internal static class Years
{
    /// <summary>The last year named before a quantity in its sentence; null where there is none.</summary>
    public static int? LastBefore(QuantityPlace place)
    {
        var text = place.Text;
        for (var i = place.Quantity.Span.Start - 1; i >= place.Sentence.Start + 4; i--)
        {
            if (text[i] != '年') continue;
            var end = Spaces.SkipBack(text, i, place.Sentence.Start);
            if (end - 4 < place.Sentence.Start) continue;
            // 比2015年, 由2015年的88%: a year to compare with
            if (end - 5 >= place.Sentence.Start && text[end - 5] is '较' or '比' or '由' or '从' or '自' or '以') continue;
            if (int.TryParse(text.AsSpan(end - 4, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2199)
                return year;
        }

        return null;
    }
}

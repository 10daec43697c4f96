namespace Jundeng.Ledger.Indicators;

/// <summary>How well the words of a target fit an indicator.</summary>
internal static class IndicatorName
{
    // The same words in another unit are seldom the same thing.
    private const double OtherUnit = 0.75;

    /// <summary>From 0 to 1: 1 for the same words and unit, 0.7 to 0.95 where one holds the other (城镇新增就业, 城镇新增就业人数), less where they are merely alike.</summary>
    public static double Fit(string words, string? unit, Indicator indicator)
    {
        var (one, other) = (Text.Plain(words), Text.Plain(indicator.Name.Zh));
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var fit = one == other ? 1
            : shorter.Length > 2 && longer.Contains(shorter, StringComparison.Ordinal) ? 0.7 + 0.25 * shorter.Length / longer.Length
            : 0.7 * Nearest.Likeness(one, other);
        return indicator.Unit is null || Text.Plain(unit ?? "") == Text.Plain(indicator.Unit) ? fit : fit * OtherUnit;
    }
}

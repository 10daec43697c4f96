namespace Jundeng.Measures;

/// <summary>
/// The unweighted mean of attainments of which some may be missing. Immutable; the default value is not that of an empty mean:
/// take <see cref="Of"/>.
/// </summary>
public readonly record struct AttainmentMean
{
    private AttainmentMean(double capped, double uncapped, int counted, int reported)
    {
        Counted = counted;
        Reported = reported;
        Low = counted == 0 ? 0 : capped;
        High = counted == 0 ? 1 : Math.Min(1, capped + (double)(counted - reported) / counted);
        Coverage = counted == 0 ? 0 : (double)reported / counted;
        if (reported == 0) return;
        Capped = capped;
        Uncapped = uncapped;
    }

    /// <summary>The mean of the capped attainments, what is missing taken as 0; null where none is reported.</summary>
    public double? Capped { get; }

    /// <summary>The mean of the uncapped attainments, what is missing taken as 0; null where none is reported.</summary>
    public double? Uncapped { get; }

    /// <summary>The capped mean if all that is missing were at its worst, 0.</summary>
    public double Low { get; }

    /// <summary>The capped mean if all that is missing were met, 1.</summary>
    public double High { get; }

    /// <summary>Reported ÷ counted, from 0 to 1; 0 where nothing is counted.</summary>
    public double Coverage { get; }

    /// <summary>How many attainments were given, missing ones included.</summary>
    public int Counted { get; }

    /// <summary>How many of them are not missing.</summary>
    public int Reported { get; }

    /// <summary>
    /// The mean with its coverage and the pair for what is missing. With n counted and aᵢ the capped attainment:
    /// capped = low = Σ aᵢ / n over the reported, high = low + missing / n, coverage = reported / n.
    /// So low ≤ the mean that full reports would give ≤ high, and a value that goes missing never raises the capped mean, the uncapped mean or low.
    /// Source: the arithmetic mean, with bounds for missing data from the worst and the best value that attainment allows.
    /// </summary>
    /// <param name="attainments">One for each target that counts, null where its value is missing; shares, in any order. None: the
    /// means are null, low 0, high 1 and coverage 0. All missing: the same. All equal and reported: low = high = that value.
    /// A sum too large for a double is taken in parts.</param>
    /// <exception cref="ArgumentException">An attainment lies outside 0 to 1: for floors and caps of another kind take a tree of scores.</exception>
    public static AttainmentMean Of(ReadOnlySpan<Attainment?> attainments)
    {
        double capped = 0, uncapped = 0, scaled = 0;
        var reported = 0;
        foreach (var attainment in attainments)
        {
            if (attainment is not { } share) continue;
            if (share.Capped is < 0 or > 1) throw new ArgumentException("The mean takes attainments between 0 and 1.", nameof(attainments));
            reported++;
            capped += share.Capped;
            uncapped += share.Uncapped;
            scaled += share.Uncapped / attainments.Length;
        }

        var count = attainments.Length;
        if (count == 0) return new AttainmentMean(0, 0, 0, 0);
        return new AttainmentMean(capped / count, double.IsFinite(uncapped) ? uncapped / count : Math.Min(scaled, double.MaxValue), count, reported);
    }
}

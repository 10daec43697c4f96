namespace Jundeng.Measures.Disclosure;

/// <summary>
/// Which counts of a table must not be told, so that nobody can tell single people from them: those from 1 to below a threshold (primary suppression), and as
/// many others as keep these from being worked out from totals (complementary suppression). Zeros are told. Source: Hundepool et al. 2012, chapter 4.
/// </summary>
public static class SmallCells
{
    /// <summary>Finds what to hide.</summary>
    /// <param name="counts">
    /// A table of two rows and columns or more whose last row and last column hold the totals: in every row and every column the last number is the sum of the
    /// others. NaN for what is not known to anybody; it helps to hide others and need not be hidden itself.
    /// </param>
    /// <param name="threshold">The smallest count that may be told, 1 or more.</param>
    /// <param name="hidden">What is hidden already, and must be kept from being worked out as well; null for nothing.</param>
    /// <returns>
    /// What is hidden in the end: every small count and what was given, and as little else as the cheapest way found one after the other comes to. No hidden
    /// cell follows from the cells that are told, and what is hidden of a row or column that is told in part comes to the threshold together, so that
    /// counts of 1 beside each other do not give themselves away.
    /// </returns>
    /// <exception cref="ArgumentException">The table has a single row or column, a count is negative or infinite, or the lengths differ.</exception>
    public static bool[][] Hide(IReadOnlyList<double[]> counts, double threshold, IReadOnlyList<bool[]>? hidden = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Check.AtLeast(2, counts.Count, nameof(counts));
        Check.AtLeast(2, counts[0].Length, nameof(counts));
        if (!(threshold >= 1) || !double.IsFinite(threshold)) throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold must be finite and at least 1.");
        foreach (var row in counts)
        {
            Check.SameLength(counts[0].Length, row.Length, nameof(counts));
            foreach (var count in row)
                if (count < 0 || double.IsInfinity(count)) throw new ArgumentOutOfRangeException(nameof(counts), count, "A count must be finite and not negative.");
        }

        if (hidden is not null)
        {
            Check.SameLength(counts.Count, hidden.Count, nameof(hidden));
            foreach (var row in hidden) Check.SameLength(counts[0].Length, row.Length, nameof(hidden));
        }

        return new CellSuppression(counts, threshold, hidden).Hide();
    }
}

namespace Jundeng.Measures;

/// <summary>
/// Family E, coverage (应保尽保): served / eligible, as a rate with a full rate of 1, 100 or 1000. Values above the full rate are surplus.
/// </summary>
public sealed record CoverageRule : AttainmentRule
{
    /// <summary>For rates that are full at a number.</summary>
    /// <param name="full">1 for shares, 100 for percentages.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number.</exception>
    public CoverageRule(double full = 1) => Full = Check.Positive(full, nameof(full));

    /// <summary>The rate at which all are served.</summary>
    public double Full { get; }

    /// <summary>
    /// The attainment of a count: served / eligible. Nobody eligible and nobody served is met, 1: there was nothing to do.
    /// </summary>
    /// <param name="served">Not negative.</param>
    /// <param name="eligible">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or not finite.</exception>
    /// <exception cref="UndefinedMeasureException">Some are served though nobody is eligible.</exception>
    public Attainment Of(double served, double eligible)
    {
        if (!(Check.Finite(served, nameof(served)) >= 0)) throw new ArgumentOutOfRangeException(nameof(served), served, "A count is not negative.");
        if (!(Check.Finite(eligible, nameof(eligible)) >= 0)) throw new ArgumentOutOfRangeException(nameof(eligible), eligible, "A count is not negative.");
        if (eligible > 0) return new Attainment(served / eligible, Bounds);
        return served == 0 ? new Attainment(1, Bounds) : throw Check.Undefined(UndefinedReason.ZeroTotal, "Some are served though nobody is eligible.");
    }

    private protected override double Share(double value) => value / Full;
}

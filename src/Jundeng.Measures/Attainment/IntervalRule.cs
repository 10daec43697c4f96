namespace Jundeng.Measures;

/// <summary>
/// The interval indicator of the 2008 scheme: 1 inside [q₁, q₂], else 1 − max(q₁ − x, x − q₂)/max(q₁ − m, M − q₂), where m and M are the values allowed at
/// most. Falls below 0 outside them where the bounds let it. (Registered urban unemployment had the target [3, 6].)
/// </summary>
public sealed record IntervalRule : AttainmentRule
{
    /// <summary>With a target interval inside an allowed one.</summary>
    /// <exception cref="ArgumentException">Not m ≤ q₁ ≤ q₂ ≤ M, or a number not finite.</exception>
    /// <exception cref="UndefinedMeasureException">The two intervals are the same: there is nothing to measure a distance by.</exception>
    public IntervalRule(double targetFrom, double targetTo, double allowedFrom, double allowedTo)
    {
        (TargetFrom, TargetTo) = (Check.Finite(targetFrom, nameof(targetFrom)), Check.Finite(targetTo, nameof(targetTo)));
        (AllowedFrom, AllowedTo) = (Check.Finite(allowedFrom, nameof(allowedFrom)), Check.Finite(allowedTo, nameof(allowedTo)));
        if (!(allowedFrom <= targetFrom && targetFrom <= targetTo && targetTo <= allowedTo))
            throw new ArgumentException("The target interval must lie inside the allowed one.", nameof(targetFrom));
        if (allowedFrom == targetFrom && allowedTo == targetTo) throw Check.AllEqual();
    }

    /// <summary>q₁.</summary>
    public double TargetFrom { get; }

    /// <summary>q₂.</summary>
    public double TargetTo { get; }

    /// <summary>m.</summary>
    public double AllowedFrom { get; }

    /// <summary>M.</summary>
    public double AllowedTo { get; }

    private protected override double Share(double value)
    {
        if (value >= TargetFrom && value <= TargetTo) return 1;
        return 1 - Math.Max(TargetFrom - value, value - TargetTo) / Math.Max(TargetFrom - AllowedFrom, AllowedTo - TargetTo);
    }
}

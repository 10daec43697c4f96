namespace Jundeng.Measures;

/// <summary>
/// How far one value meets its target, as a share: 1 = met. Immutable; the default value is "not met at all", 0 and 0.
/// </summary>
public readonly record struct Attainment
{
    internal Attainment(double share) : this(share, AttainmentBounds.Ordinary)
    {
    }

    internal Attainment(double share, AttainmentBounds bounds)
    {
        Uncapped = Math.Clamp(share, bounds.Floor, double.MaxValue);
        Capped = Math.Min(bounds.Cap, Uncapped);
    }

    /// <summary>The share with surplus cut off; from 0 to 1 under the ordinary bounds.</summary>
    public double Capped { get; }

    /// <summary>The share with surplus kept, from the floor upward; always finite.</summary>
    public double Uncapped { get; }

    /// <summary>
    /// Attainment by the ratio to the target (实现度). With x = <paramref name="value"/> and T = <paramref name="target"/>:
    /// <list type="bullet">
    /// <item>≥, = and ≈ with T &gt; 0: x/T; a negative x gives 0.</item>
    /// <item>≤ with T &gt; 0: T/x; x ≤ 0 has no ratio and is met, 1.</item>
    /// <item>T = 0 has no ratio: met gives 1, not met 0. Met is x ≥ 0 for ≥, x ≤ 0 for ≤, x = 0 for = and ≈.</item>
    /// <item>T &lt; 0: both signs are turned, and ≥ and ≤ change places; so ≥ −2 is judged as ≤ 2 of −x.</item>
    /// </list>
    /// The capped share is min(1, ·) of that, so it is 1 exactly where the target is met.
    /// Source: the ratio to the target of the statistical offices' attainment schemes (100·x/T, and 100·T/x for indicators that
    /// should be small), with the cases without a ratio defined here. A ratio too large for a double is <see cref="double.MaxValue"/>.
    /// </summary>
    /// <param name="value">The value reached, in the target's unit: any finite number. A missing value is no value: leave it to
    /// <see cref="AttainmentMean.Of"/>.</param>
    /// <param name="target">The target, in the value's unit: any finite number.</param>
    /// <param name="sense">In which sense the target is to be met.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or the sense is not defined.</exception>
    public static Attainment Of(double value, double target, TargetSense sense)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A value must be finite.");
        if (!double.IsFinite(target)) throw new ArgumentOutOfRangeException(nameof(target), target, "A target must be finite.");
        if (!Enum.IsDefined(sense)) throw new ArgumentOutOfRangeException(nameof(sense), sense, "Not a sense of a target.");

        if (target == 0) return new Attainment(MeetsZero(value, sense) ? 1 : 0);
        var asCeiling = target > 0 ? sense == TargetSense.AtMost : sense == TargetSense.AtLeast;
        if (!asCeiling) return new Attainment(Math.Clamp(value / target, 0, double.MaxValue));
        var beyondRatio = target > 0 ? value <= 0 : value >= 0;
        return new Attainment(beyondRatio ? 1 : Math.Min(target / value, double.MaxValue));
    }

    private static bool MeetsZero(double value, TargetSense sense) => sense switch
    {
        TargetSense.AtLeast => value >= 0,
        TargetSense.AtMost => value <= 0,
        _ => value == 0,
    };
}

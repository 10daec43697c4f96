namespace Jundeng.Measures;

/// <summary>
/// Family A, the ratio to the target: x/T, and T/x where less is better, as <see cref="Attainment.Of"/> defines it with all cases without a ratio.
/// </summary>
public sealed record RatioRule : AttainmentRule
{
    /// <summary>With a target to be met in some sense.</summary>
    /// <param name="target">T, in the unit of the value: any finite number; 0 is met or not met.</param>
    /// <param name="sense">In which sense it is to be met.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is not finite, or the sense not defined.</exception>
    public RatioRule(double target, TargetSense sense)
    {
        Target = Check.Finite(target, nameof(target));
        Sense = Enum.IsDefined(sense) ? sense : throw new ArgumentOutOfRangeException(nameof(sense), sense, "Not a sense of a target.");
    }

    /// <summary>T.</summary>
    public double Target { get; }

    /// <summary>In which sense it is to be met.</summary>
    public TargetSense Sense { get; }

    private protected override double Share(double value) => Attainment.Of(value, Target, Sense).Uncapped;
}

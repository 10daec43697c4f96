namespace Jundeng.Measures;

/// <summary>
/// Family B, the efficacy coefficient (功效系数): c + (1 − c)·(x − F)/(T − F), so c at the floor value F (不允许值) and 1 at the target T. With T below F less
/// is better. Below F the share falls under c and, unless the bounds stop it at 0, under 0.
/// </summary>
public sealed record EfficacyRule : AttainmentRule
{
    /// <summary>Between a floor value and a target.</summary>
    /// <param name="target">T.</param>
    /// <param name="floorValue">F, not T.</param>
    /// <param name="atFloor">c, the share given at F: 0.6 by habit; from 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or c outside its range.</exception>
    /// <exception cref="UndefinedMeasureException">T equals F.</exception>
    public EfficacyRule(double target, double floorValue, double atFloor = 0.6)
    {
        Target = Check.Finite(target, nameof(target));
        FloorValue = Check.Finite(floorValue, nameof(floorValue));
        AtFloor = atFloor is >= 0 and < 1 ? atFloor : throw new ArgumentOutOfRangeException(nameof(atFloor), atFloor, "The share at the floor lies from 0 to below 1.");
        if (target == floorValue) throw Check.Undefined(UndefinedReason.AllEqual, "The target equals the floor value: there is no range between them.");
    }

    /// <summary>T, where the share is 1.</summary>
    public double Target { get; }

    /// <summary>F, where the share is c.</summary>
    public double FloorValue { get; }

    /// <summary>c.</summary>
    public double AtFloor { get; }

    private protected override double Share(double value) => AtFloor + (1 - AtFloor) * ((value - FloorValue) / (Target - FloorValue));
}

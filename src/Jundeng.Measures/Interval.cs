namespace Jundeng.Measures;

/// <summary>A confidence interval. Immutable; the default value is [0, 0] at level 0.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="Level">The level, such as 0.95.</param>
/// <param name="Method">How it was found.</param>
public readonly record struct Interval(double Lower, double Upper, double Level, IntervalMethod Method);

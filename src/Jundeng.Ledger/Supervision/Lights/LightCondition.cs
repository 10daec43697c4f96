namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>A condition on a number: at least, at most, or between both.</summary>
/// <param name="Measure">What it looks at.</param>
/// <param name="AtLeast">The least number; null for none.</param>
/// <param name="AtMost">The greatest number; null for none.</param>
public sealed record LightCondition(LightMeasure Measure, double? AtLeast, double? AtMost)
{
    /// <summary>Whether a number fits; what is not known never does.</summary>
    /// <param name="value">The number.</param>
    /// <param name="margin">How far beyond its bounds it may lie.</param>
    public bool Fits(double? value, double margin) => value is { } known && !(known < AtLeast - margin) && !(known > AtMost + margin);
}

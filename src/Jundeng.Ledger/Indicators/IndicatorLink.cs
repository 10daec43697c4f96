namespace Jundeng.Ledger.Indicators;

/// <summary>A person's word on which indicator a target is a value of.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Indicator">Code of the indicator; null for none of the register.</param>
public sealed record IndicatorLink(string TargetId, string? Indicator);

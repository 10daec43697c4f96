namespace Jundeng.Ledger.Indicators;

/// <summary>A row of <c>indicator_link</c>; without a code the target is of none of the register.</summary>
internal sealed record IndicatorLinkRow(long ItemNo, string? Indicator);

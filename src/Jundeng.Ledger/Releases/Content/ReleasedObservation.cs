using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>An observation as it is told.</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Group">The group; null for the whole.</param>
/// <param name="Status">What sort of value it is; <see cref="ValueStatus.Suppressed"/> where it would tell of too few people.</param>
/// <param name="Value">The value; null where there is none or it is not told.</param>
/// <param name="Numerator">What a ratio counts; null where it is not known or not told.</param>
/// <param name="Denominator">What a ratio counts it among; null where it is not known or not told.</param>
/// <param name="Unit">Unit of measure; null where the data do not say.</param>
public sealed record ReleasedObservation(
    string Region, string Period, string Indicator, string? Group, ValueStatus Status, double? Value, double? Numerator, double? Denominator, string? Unit);

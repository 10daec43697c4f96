namespace Jundeng.Ledger.Reports;

/// <summary>An accepted value of a part, as it is stored.</summary>
internal sealed record PartRow(long ItemNo, string OnDate, long Version, string Status, string? Digits, double? Number);

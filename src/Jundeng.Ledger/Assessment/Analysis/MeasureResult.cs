using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>One measure of a table: its estimate, or why there is none.</summary>
/// <param name="Id">Its id, such as <c>ti</c>.</param>
/// <param name="Estimate">The estimate; null where it is undefined.</param>
/// <param name="Undefined">Why there is none; null where there is one.</param>
public sealed record MeasureResult(string Id, Estimate? Estimate, UndefinedReason? Undefined);

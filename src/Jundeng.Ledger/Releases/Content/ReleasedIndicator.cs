using Jundeng.Plans;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>How an indicator of the scheme is measured.</summary>
/// <param name="Source">What the data call it.</param>
/// <param name="Unit">Unit of measure; null for none.</param>
/// <param name="LessIsBetter">Whether less is better.</param>
/// <param name="Rule">How values become scores.</param>
/// <param name="Target">The target of the plan that it measures; null where it measures none.</param>
public sealed record ReleasedIndicator(string Source, string? Unit, bool LessIsBetter, LocalText Rule, string? Target);

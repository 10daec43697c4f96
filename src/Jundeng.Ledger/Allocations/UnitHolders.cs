namespace Jundeng.Ledger.Allocations;

/// <summary>Whom a name in a plan means.</summary>
/// <param name="All">At least one.</param>
/// <param name="IsGroup">Whether every region of a level is meant, of which none leads.</param>
internal sealed record UnitHolders(IReadOnlyList<DutyHolder> All, bool IsGroup);

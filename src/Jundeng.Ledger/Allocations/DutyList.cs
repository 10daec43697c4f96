namespace Jundeng.Ledger.Allocations;

/// <summary>Who owes what for a plan on a day.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="On">The day whose organisations and regions are meant.</param>
/// <param name="Duties">In the order of tasks and their targets; within each the lead first. Targets outside every task come last.</param>
/// <param name="Unmatched">Names in the plan behind which no organisation or region is known, in its order.</param>
/// <param name="Unowned">Targets whose value nobody reports, in the order of the plan.</param>
public sealed record DutyList(string PlanId, DateOnly On, IReadOnlyList<Duty> Duties, IReadOnlyList<string> Unmatched, IReadOnlyList<string> Unowned);

using Jundeng.Ledger.Regions;

namespace Jundeng.Ledger.Organisations;

/// <summary>A responsible unit as a plan names it, and whom it means.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Tasks">Number of tasks that it answers for.</param>
/// <param name="Cooperating">Number of tasks in which it cooperates.</param>
/// <param name="Parts">The names in it with their candidates; empty where it means every region of a level.</param>
/// <param name="Every">The level that it seems to mean every region of; null where it does not.</param>
/// <param name="Match">Whom it means as a person confirmed; null where nobody did.</param>
public sealed record PlanUnit(string Name, int Tasks, int Cooperating, IReadOnlyList<UnitPart> Parts, RegionLevel? Every, UnitMatch? Match);

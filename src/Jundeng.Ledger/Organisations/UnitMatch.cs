using Jundeng.Ledger.Regions;

namespace Jundeng.Ledger.Organisations;

/// <summary>Whom a name in a plan means. Without organisations and level it means nobody whom the ledger knows.</summary>
/// <param name="Name">The name as the plan writes it.</param>
/// <param name="Organisations">Ids of the organisations, in order.</param>
/// <param name="Every">Every region of this level below that of the plan.</param>
public sealed record UnitMatch(string Name, IReadOnlyList<string> Organisations, RegionLevel? Every = null);

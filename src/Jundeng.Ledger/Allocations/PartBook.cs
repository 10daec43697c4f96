using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Allocations;

/// <summary>To whom a plan's targets can be given: the organisations of its region, the regions below and their organisations.</summary>
internal sealed class PartBook
{
    private readonly Dictionary<long, RegionState> _regions;
    private readonly Dictionary<(long Region, long Org), OrganisationState> _organisations;
    private readonly Dictionary<string, PartKey> _keys = new(StringComparer.Ordinal);

    private PartBook(long home, IReadOnlyList<RegionState> regions, IReadOnlyList<OrganisationState> organisations)
    {
        _regions = regions.ToDictionary(region => region.RegionId);
        _organisations = organisations.ToDictionary(state => (state.RegionId, state.OrgNo));
        // Ids and codes come before names; the name of a department is meant for the plan's own region.
        foreach (var state in organisations) _keys.TryAdd(state.PublicId, KeyOf(state));
        foreach (var region in regions.Where(region => region.RegionId != home && region.Ended == 0)) _keys.TryAdd(region.Code, new PartKey(region.RegionId, null));
        foreach (var state in organisations.Where(state => state.RegionId == home))
            foreach (var name in state.Names) _keys.TryAdd(name, KeyOf(state));
        foreach (var region in regions.Where(region => region.RegionId != home && region.Ended == 0)) _keys.TryAdd(region.Name, new PartKey(region.RegionId, null));
    }

    /// <param name="session">The transaction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day whose names are meant.</param>
    /// <param name="held">Regions of parts that were given before; one of them may have moved elsewhere since.</param>
    public static async Task<PartBook> LoadAsync(Session session, PlanRow plan, string day, IEnumerable<long> held)
    {
        var regions = (await RegionPeriods.UnderAsync(session, day, plan.RegionCode)).ToList();
        foreach (var other in held.Append(plan.RegionId).Except(regions.Select(region => region.RegionId)).ToList()) regions.Add(await RegionPeriods.LastAsync(session, other));
        return new PartBook(plan.RegionId, regions, await OrganisationRows.HeldInAsync(session, regions.Select(region => region.RegionId), day));
    }

    public bool TryFind(string text, out PartKey key) => _keys.TryGetValue(text, out key!);

    public string? NearestTo(string text) => Nearest.Of(text, _keys.Keys);

    /// <summary>Id and name of a part; of an organisation that was dissolved its heir's.</summary>
    public (string Id, string Name) NameOf(long region, long? org) =>
        org is null ? (_regions[region].Code, _regions[region].Name) : (Living(region, org.Value).PublicId, Living(region, org.Value).Name);

    private PartKey KeyOf(OrganisationState state) => new(state.RegionId, Living(state.RegionId, state.OrgNo).OrgNo);

    private OrganisationState Living(long region, long org)
    {
        var state = _organisations[(region, org)];
        while (state.HeirNo is { } heir) state = _organisations[(region, heir)];
        return state;
    }
}

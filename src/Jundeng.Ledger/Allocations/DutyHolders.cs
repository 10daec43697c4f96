using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Allocations;

/// <summary>Whom the names in a plan mean on a day: confirmed organisations or their heirs, and regions by their governments.</summary>
internal sealed class DutyHolders
{
    private readonly Dictionary<(long Region, long Org), OrganisationState> _organisations;
    private readonly Dictionary<long, OrganisationState> _governments;
    private readonly Dictionary<long, RegionState> _regions;
    private readonly long _plan;
    private readonly Dictionary<string, UnitHolders> _units;

    private DutyHolders(
        Dictionary<(long Region, long Org), OrganisationState> organisations, Dictionary<long, OrganisationState> governments, Dictionary<long, RegionState> regions,
        long plan, ILookup<string, UnitMatchRow> matches)
    {
        (_organisations, _governments, _regions, _plan) = (organisations, governments, regions, plan);
        _units = matches.ToDictionary(match => match.Key, match => ToHolders([.. match]));
    }

    /// <param name="session">The transaction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The day.</param>
    /// <param name="named">The regions whose organisations will be asked for beside those that the names mean.</param>
    public static async Task<DutyHolders> LoadAsync(Session session, PlanRow plan, DateOnly on, IEnumerable<long> named)
    {
        var day = Iso.Of(on);
        var matches = await UnitMatchRows.HeldAsync(session, plan.Key);
        var under = await RegionAsync(session, plan.RegionId, day);
        var levels = matches.Select(row => row.EveryLevel).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var others = named.Where(region => region != plan.RegionId).ToHashSet();
        IReadOnlyList<RegionState> below = levels.Count == 0 && others.Count == 0 ? [] : await RegionPeriods.UnderAsync(session, day, under.Code);
        var regions = below.Where(state => state.RegionId != plan.RegionId && state.Ended == 0 && (others.Contains(state.RegionId) || levels.Contains(state.Level ?? ""))).ToList();
        // Only what has moved to another parent since.
        foreach (var moved in others.Except(regions.Select(state => state.RegionId)).ToList()) regions.Add(await RegionAsync(session, moved, day));
        var governments = await OrganisationRows.GovernmentsAsync(session, regions.Select(state => state.RegionId), day);
        var organisations = await OrganisationRows.HeldInAsync(session, [plan.RegionId, .. others], day);
        return new DutyHolders(
            organisations.Concat(governments).DistinctBy(state => (state.RegionId, state.OrgNo)).ToDictionary(state => (state.RegionId, state.OrgNo)),
            governments.GroupBy(state => state.RegionId).ToDictionary(group => group.Key, group => group.MinBy(state => state.OrgNo)!),
            regions.Append(under).ToDictionary(state => state.RegionId),
            plan.RegionId,
            matches.ToLookup(row => row.Name));
    }

    /// <summary>Whom a name of the plan means; the name itself where nobody said.</summary>
    public UnitHolders Of(string name) => _units.GetValueOrDefault(name) ?? new UnitHolders([new DutyHolder(name, null, null)], false);

    /// <summary>An organisation or its heir, or the government of a region where no number is given; null where it was not there on the day.</summary>
    public DutyHolder? Of(long region, long? org)
    {
        if (org is null) return _regions.TryGetValue(region, out var state) ? OfRegion(state) : null;
        if (!_organisations.TryGetValue((region, org.Value), out var organisation)) return null;
        // A merger needs a living heir, so heirs form no circle.
        while (organisation.HeirNo is { } heir) organisation = _organisations[(region, heir)];
        return new DutyHolder(organisation.Name, _regions[region].Code, organisation.PublicId) { RegionId = region, OrgNo = organisation.OrgNo };
    }

    private static async Task<RegionState> RegionAsync(Session session, long region, string day) =>
        await RegionPeriods.OfAsync(session, region, day) ?? await RegionPeriods.LastAsync(session, region);

    private UnitHolders ToHolders(IReadOnlyList<UnitMatchRow> rows)
    {
        if (rows[0].EveryLevel is { } level)
        {
            var group = _regions.Values.Where(state => state.Level == level && state.RegionId != _plan && state.Ended == 0).OrderBy(state => state.Code, StringComparer.Ordinal).Select(OfRegion).ToList();
            return group.Count == 0 ? new UnitHolders([new DutyHolder(rows[0].Name, null, null)], true) : new UnitHolders(group, true);
        }

        var organisations = rows.Where(row => row.OrgNo is not null).Select(row => Of(_plan, row.OrgNo)).OfType<DutyHolder>().Distinct().ToList();
        return new UnitHolders(organisations.Count == 0 ? [new DutyHolder(rows[0].Name, null, null)] : organisations, false);
    }

    private DutyHolder OfRegion(RegionState state) => _governments.TryGetValue(state.RegionId, out var government)
        ? new DutyHolder(government.Name, state.Code, government.PublicId) { RegionId = state.RegionId, OrgNo = government.OrgNo }
        : new DutyHolder(state.Name, state.Code, null) { RegionId = state.RegionId };
}

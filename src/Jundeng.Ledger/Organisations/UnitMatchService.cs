using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>Matches the responsible units that a plan names with organisations: the ledger proposes, a person confirms.</summary>
public sealed class UnitMatchService(LedgerStore store)
{
    // Candidates below this are not worth a look.
    private const double Least = 0.4;

    // Nor are those so much worse than the best.
    private const double Behind = 0.25;

    private const int Most = 3;

    /// <summary>The units of a plan in the order in which it first names them, each with candidates and with what was confirmed.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<PlanUnit>> ProposeAsync(string planId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<PlanUnit>>(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var reading = await ReadingRows.LoadAsync(session, plan);
            var organisations = await OrganisationRows.LastAsync(session, plan.RegionId);
            var ids = organisations.ToDictionary(state => state.OrgNo);
            var matches = (await UnitMatchRows.HeldAsync(session, plan.Key)).GroupBy(row => row.Name).ToDictionary(group => group.Key, group => ToMatch(group, ids));
            var responsible = reading.Tasks.SelectMany(task => task.Responsible.Distinct()).CountBy(name => name).ToDictionary();
            var cooperating = reading.Tasks.SelectMany(task => task.Cooperating.Distinct()).CountBy(name => name).ToDictionary();
            return
            [
                .. reading.Tasks.SelectMany(task => task.Responsible.Concat(task.Cooperating)).Distinct().Select(name =>
                {
                    var every = UnitName.EveryLevel(name);
                    IReadOnlyList<UnitPart> parts = every is null ? [.. UnitName.Parts(name).Select(part => new UnitPart(part, Candidates(part, plan, organisations, ids)))] : [];
                    return new PlanUnit(name, responsible.GetValueOrDefault(name), cooperating.GetValueOrDefault(name), parts, every, matches.GetValueOrDefault(name));
                }),
            ];
        },
        ct);

    /// <summary>Keeps whom names in a plan mean; a later word on a name replaces an earlier one.</summary>
    /// <exception cref="LedgerRefusedException">The plan does not name a unit so, or an organisation is not one of its region; nothing was written.</exception>
    public Task<IReadOnlyList<UnitMatch>> ConfirmAsync(string planId, IReadOnlyList<UnitMatch> matches, Act act, CancellationToken ct = default) => store.WriteAsync<IReadOnlyList<UnitMatch>>(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            await Access.DemandAsync(session, store.Time, act, AccessAction.PlanMatchUnits, new AccessObject(plan.RegionId));
            var names = (await ReadingRows.LoadAsync(session, plan)).Tasks.SelectMany(task => task.Responsible.Concat(task.Cooperating)).ToHashSet(StringComparer.Ordinal);
            var organisations = (await OrganisationRows.LastAsync(session, plan.RegionId)).ToDictionary(state => state.PublicId, StringComparer.Ordinal);
            var refusals = matches.Where(match => !names.Contains(match.Name)).Select(match => OrganisationMessages.NotInPlan(match.Name, planId, Nearest.Of(match.Name, names)))
                .Concat(matches.SelectMany(match => match.Organisations).Distinct().Where(id => !organisations.ContainsKey(id)).Select(id => OrganisationMessages.Unknown(id, Nearest.Of(id, organisations.Keys))))
                .ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

            var last = matches.GroupBy(match => match.Name).Select(group => group.Last()).ToList();
            var rows = last.SelectMany(match => Rows(match, plan, organisations)).ToList();
            if (rows.Count == 0) return last;
            var after = new { units = last.Select(match => new { match.Name, match.Organisations, every = match.Every is { } level ? RegionWords.Of(level) : null }) };
            foreach (var row in rows) write.Add(UnitMatchRows.Table, row.Values);
            await write.CommitAsync(EventType.UnitsMatched, planId, null, after);
            return last;
        },
        ct);

    private static IReadOnlyList<UnitCandidate> Candidates(string name, PlanRow plan, IReadOnlyList<OrganisationState> organisations, Dictionary<long, OrganisationState> ids)
    {
        var candidates = organisations
            .Select(state => (Heir: state.HeirAmong(ids), Best: state.Names.Select(known => (Score: UnitName.Fit(name, known, plan.RegionName), Name: known)).MaxBy(fit => fit.Score)))
            .Where(candidate => candidate.Best.Score >= Least)
            .GroupBy(candidate => candidate.Heir.OrgNo)
            .Select(group => group.MaxBy(candidate => candidate.Best.Score))
            .OrderByDescending(candidate => candidate.Best.Score)
            .ThenBy(candidate => candidate.Heir.OrgNo)
            .Take(Most)
            .Select(candidate => new UnitCandidate(candidate.Heir.ToOrganisation(plan.RegionCode, null), candidate.Best.Score, candidate.Best.Name))
            .ToList();
        return [.. candidates.Where(candidate => candidate.Score >= candidates[0].Score - Behind)];
    }

    private static UnitMatch ToMatch(IEnumerable<UnitMatchRow> rows, Dictionary<long, OrganisationState> ids)
    {
        var all = rows.ToList();
        return new UnitMatch(all[0].Name, [.. all.Where(row => row.OrgNo is not null).Select(row => ids[row.OrgNo!.Value].HeirAmong(ids).PublicId).Distinct()], RegionWords.Level(all[0].EveryLevel));
    }

    private static IEnumerable<UnitMatchRow> Rows(UnitMatch match, PlanRow plan, Dictionary<string, OrganisationState> organisations)
    {
        if (match.Organisations.Count == 0) return [new UnitMatchRow(plan.PlanNo, match.Name, 0, null, match.Every is { } level ? RegionWords.Of(level) : null)];
        return match.Organisations.Distinct().Select((id, i) => new UnitMatchRow(plan.PlanNo, match.Name, i, organisations[id].OrgNo, null));
    }
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>Appraises the units of a plan by declared rules: volume, cost, effect.</summary>
public sealed class AppraisalService(LedgerStore store)
{
    /// <summary>
    /// Appraises every unit that a task names first. The rules are kept as a version, so that the same numbers can be worked out again; an id and
    /// version that is kept already must hold the very same document.
    /// </summary>
    /// <exception cref="LedgerRefusedException">There is no such plan, or everything that is wrong with the rules or the data; nothing was written.</exception>
    public async Task<PlanAppraisal> AppraiseAsync(Appraise appraise, Act act, CancellationToken ct = default)
    {
        var rules = RuleRows.Read(AppraisalRulesKind.Kind, appraise.Rules, appraise.RulesFile);
        return await store.WriteAsync(
            async session =>
            {
                var plan = await PlanRows.GetAsync(session, appraise.PlanId);
                await Access.DemandAsync(session, store.Time, act, AccessAction.AppraisalMake, new AccessObject(plan.RegionId));
                var added = await RuleRows.AddAsync(session, store.Time, AppraisalRulesKind.Kind, rules, appraise.Rules.ToArray(), appraise.RulesFile, act);
                return await OfAsync(session, plan, rules, added.Version.Sha256, appraise.AsOf, appraise.Data, appraise.DataFile);
            },
            ct);
    }

    /// <summary>Appraises the units of a plan by rules that are kept; nothing is written.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">Values up to this day count; null = all.</param>
    /// <param name="data">A table with the columns unit, input and value; null for none.</param>
    /// <param name="dataFile">Its name.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan or version, or everything that is wrong with the data.</exception>
    public Task<PlanAppraisal> ByAsync(string planId, SchemeName rules, DateOnly? asOf, byte[]? data, string dataFile, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var stored = await RuleRows.GetAsync(session, AppraisalRulesKind.Kind, rules);
            return await OfAsync(session, plan, stored.Rules, stored.Version.Sha256, asOf, data, dataFile);
        },
        ct);

    private static async Task<PlanAppraisal> OfAsync(Session session, PlanRow plan, AppraisalRules rules, string sha256, DateOnly? asOf, byte[]? data, string dataFile)
    {
        var items = await PlanItems.LoadAsync(session, plan);
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, asOf), items.Numbers, items.Reading);
        var attainment = AttainmentTable.Build(plan.ToSummary(), asOf, items.Reading, values);
        var units = attainment.Units.Where(unit => unit.Name.Length > 0).ToList();
        var numbers = data is null ? [] : AppraisalData.Read(data, dataFile, rules, units.ConvertAll(unit => unit.Name));
        var lead = items.Reading.Tasks.ToDictionary(task => task.Id, task => task.Responsible is [var first, ..] ? first : "");
        var targets = attainment.Targets.Where(target => target.Target.TaskId is not null).ToLookup(target => lead[target.Target.TaskId!]);
        var book = await ProjectBook.LoadAsync(session, items);
        var projects = book.Rows.Where(row => row.Dropped == 0).Select(row => book.ToProject(row, asOf)).ToLookup(project => lead.GetValueOrDefault(project.TaskId, ""));
        return new PlanAppraisal(plan.ToSummary(), asOf, rules, sha256, Ranked(units.ConvertAll(unit => AppraisalFormula.Of(rules, unit.Name, new UnitInputs(unit, [.. targets[unit.Name]], [.. projects[unit.Name]], numbers)))));
    }

    private static IReadOnlyList<UnitAppraisal> Ranked(List<UnitAppraisal> units) =>
        [.. units.OrderByDescending(unit => unit.Score).Select(unit => unit with { Rank = 1 + units.Count(other => other.Score > unit.Score) })];
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
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
                var items = await PlanItems.LoadAsync(session, plan);
                var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, appraise.AsOf), items.Numbers, items.Reading);
                var attainment = AttainmentTable.Build(plan.ToSummary(), appraise.AsOf, items.Reading, values);
                var units = attainment.Units.Where(unit => unit.Name.Length > 0).ToList();
                var data = appraise.Data is { } csv ? AppraisalData.Read(csv, appraise.DataFile, rules, units.ConvertAll(unit => unit.Name)) : [];
                var lead = items.Reading.Tasks.ToDictionary(task => task.Id, task => task.Responsible is [var first, ..] ? first : "");
                var targets = attainment.Targets.Where(target => target.Target.TaskId is not null).ToLookup(target => lead[target.Target.TaskId!]);
                var book = await ProjectBook.LoadAsync(session, items);
                var projects = book.Rows.Where(row => row.Dropped == 0).Select(row => book.ToProject(row, appraise.AsOf)).ToLookup(project => lead.GetValueOrDefault(project.TaskId, ""));
                var added = await RuleRows.AddAsync(session, store.Time, AppraisalRulesKind.Kind, rules, appraise.Rules.ToArray(), appraise.RulesFile, act);
                var appraised = units.ConvertAll(unit => AppraisalFormula.Of(rules, unit.Name, new UnitInputs(unit, [.. targets[unit.Name]], [.. projects[unit.Name]], data)));
                return new PlanAppraisal(plan.ToSummary(), appraise.AsOf, rules, added.Version.Sha256, Ranked(appraised));
            },
            ct);
    }

    private static IReadOnlyList<UnitAppraisal> Ranked(List<UnitAppraisal> units) =>
        [.. units.OrderByDescending(unit => unit.Score).Select(unit => unit with { Rank = 1 + units.Count(other => other.Score > unit.Score) })];
}

using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Cli;

/// <summary>A coordination meeting of a sample plan, held on the day on which it is loaded, with its decisions.</summary>
internal sealed class SampleMeeting(LedgerStore store, Act act)
{
    private static readonly string[] s_kinds = ["minutes", "milestone", "order"];

    public async Task LoadAsync(PlanSummary plan, SourceFile decisions, CancellationToken ct)
    {
        var (service, language) = (new MeetingService(store), CultureInfo.CurrentUICulture.Name);
        var today = service.Today;
        var meeting = await service.PlanAsync(new PlanMeeting(plan.Id, today), language, act, ct);
        using var csv = CsvReader.Create(decisions.Bytes, CsvReaderOptions.Default with { Separator = ',' });
        var units = (await new OrganisationService(store).ListAsync(plan.RegionCode, null, ct)).ToDictionary(unit => unit.Name, unit => unit.Id);
        var open = await new OrderService(store).ListAsync(new OrderQuery { PlanId = plan.Id }, ct);
        var decided = new List<NewDecision>();
        while (csv.Read())
        {
            var (task, unit) = (csv.GetString("task"), units[csv.GetString("unit")]);
            var due = today.AddDays(int.Parse(csv.GetString("days"), CultureInfo.InvariantCulture));
            var kind = (DecisionKind)Array.IndexOf(s_kinds, csv.GetString("becomes"));
            // A milestone lies in the years of its plan, and one order at a time is open on a task.
            var isPossible = kind == DecisionKind.Milestone ? due.Year <= plan.To : !open.Any(order => order.Subject == task && order.Organisation == unit);
            decided.Add(new NewDecision(meeting.Id, csv.GetString("text"), unit, due) { TaskId = task, Kind = isPossible ? kind : DecisionKind.Minutes });
        }

        await service.HoldAsync(meeting.Id, [.. decided.Select(decision => decision.Organisation).Distinct()], act, ct);
        foreach (var decision in decided) await service.DecideAsync(decision, act, ct);
    }
}

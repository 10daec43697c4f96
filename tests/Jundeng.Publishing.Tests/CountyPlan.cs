using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Publishing.Tests;

internal static class CountyPlan
{
    public static PlanInForce InForce { get; } = new(new PlanSummary("990101-2026", "990101", "清岚县", Sample.County.Document.Title!, 2026, 2026, Sample.County.Tasks.Count, Sample.County.Targets.Count, Sample.County.Findings.Count, true, 1, DateTimeOffset.UnixEpoch), Sample.County, Sample.CountyText);

    public static PlanAttainment Attainment { get; } = Make();

    private static PlanAttainment Make()
    {
        var s = new Score(0.934, 1.02, 0.934, 0.97, 0.95, 60, 57);
        var w = new WorkDone(3, 2, 1, 2);
        var r = Sample.County;
        return new PlanAttainment(InForce.Summary, null, s, w,
            [.. r.Tasks.GroupBy(t => t.Domain).Select(g => new GroupAttainment(g.Key ?? "", s, g.Count(), w))],
            [.. r.Tasks.SelectMany(t => t.Responsible).Distinct().Select(g => new GroupAttainment(g, s, 3, w))],
            [.. r.Tasks.Select(t => new GroupAttainment(t.Title, s, 1, w) { TaskId = t.Id })],
            [.. r.Targets.Select((t, i) => new TargetAttainment(t, i % 7 == 0 ? null : new ReportValue(t.Id, t.TaskId, new DateOnly(2026, 12, 31), 1, "91.2", 91.2, null, i % 5 == 0 ? ValueStatus.Provisional : ValueStatus.Normal, null, DateTimeOffset.UnixEpoch, "x"), 0.9, 1.1, t.Kind == TargetKind.Target))]);
    }
}

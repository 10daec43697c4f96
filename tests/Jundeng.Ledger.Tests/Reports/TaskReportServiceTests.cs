using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class TaskReportServiceTests
{
    [Theory, EveryDatabase]
    public async Task OfAsync_Task_HoldsEveryVersionOfItsTargetsAndWhatUnitsHandedIn(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var (ledger, ct) = (county.Ledger, TestContext.Current.CancellationToken);
        await county.ReportAsync("t2,800,2026-03-31\nt4,500,2026-03-31\n");
        await county.ReportAsync("t2,810,2026-03-31\n");
        var round = (await ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)), Ledger.Act, ct)).Round.Id;
        var reports = await ledger.Reporting.ListAsync(round, ct);
        string Of(string unit) => reports.Single(report => report.TaskId == "1" && report.UnitId == unit).Id;
        await ledger.Reporting.SaveAsync(Of(County.Education), new() { Done = "还没写完" }, null, new Act("填报员"), ct);
        var of = new TaskReportService(ledger.Store);

        Assert.Empty((await of.OfAsync(County.Plan, "1", ct)).Words);
        await ledger.Reporting.SubmitAsync(Of(County.Labour), new() { Done = "开展专项招聘", Reason = "已核实", Values = [new("t2", "875", Reason: "已核实"), new("t3", "3.6", Reason: "已核实")] }, null, new Act("填报员"), ct);

        var told = await of.OfAsync(County.Plan, "1", ct);
        Assert.Equal([("t2", "800", 1), ("t2", "810", 2)], told.Values.Select(value => (value.TargetId, value.Text, value.Version)));
        var words = Assert.Single(told.Words);
        Assert.Equal((Of(County.Labour), "某县人力资源和社会保障局", DutyRole.Lead, ReportState.Submitted, "填报员", "开展专项招聘"), (words.Id, words.Unit, words.Role, words.State, words.Who, words.Content.Done));
        await Assert.ThrowsAsync<LedgerRefusedException>(() => of.OfAsync(County.Plan, "77", ct));
    }
}

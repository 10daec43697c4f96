using System.Globalization;
using System.Text;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ContentionTests
{
    private const int Writers = 8;
    private const int Submissions = 2000;
    private const int Tasks = 50;
    private const string Round = "990101-2026-mid-year";

    // Eight programs, each with a connection of its own, hand in reports and write on them again and again.
    [Theory, EveryDatabase]
    public async Task SubmitAsync_EightWritersAtOnce_LosesNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var drafts = Submissions - Tasks;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            await using var store = await LedgerStore.OpenAsync(ledger.Database.Connection, ledger.Clock);
            var reporting = new ReportingService(store);
            for (var i = writer; i < drafts; i += Writers)
                await reporting.SaveAsync(Id(i % Tasks), new() { Done = $"第 {i} 次", Values = [new($"t{(i % Tasks) + 1}", i.ToString(CultureInfo.InvariantCulture))] }, null, new("填报员"));
        })));
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = writer; i < Tasks; i += Writers) await ledger.Reporting.SubmitAsync(Id(i), new() { Reason = "已核", Values = [new($"t{i + 1}", Reason: "已核")] }, null, new("填报员"));
        })));

        Assert.Equal(Submissions.ToString(CultureInfo.InvariantCulture), await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM report_step"));
        Assert.Equal(Submissions.ToString(CultureInfo.InvariantCulture), await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM event WHERE what IN ('report.drafted', 'report.submitted')"));
        Assert.Equal(Tasks, (await ledger.Rounds.BoardAsync(Round)).Summary.States[ReportState.Submitted]);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    // All have seen the same version: one of them writes, the others are told.
    [Theory, EveryDatabase]
    public async Task SaveAsync_ByManyWhoSawTheSame_TakesOne(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () => await Record.ExceptionAsync(
            () => ledger.Reporting.SaveAsync(Id(0), new() { Done = $"{writer}" }, 0, new($"填报员{writer}")).WaitAsync(TestContext.Current.CancellationToken)))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.Where(outcome => outcome is not null), outcome => Assert.Equal("report-changed", Assert.Single(Assert.IsType<LedgerRefusedException>(outcome).Reasons).Code));
        Assert.Equal(1, (await ledger.Reporting.GetAsync(Id(0))).Version);
    }

    private static string Id(int task) => $"{Round}-r{task + 1}";

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with
        {
            Tasks = [.. Enumerable.Range(1, Tasks).Select(i => Samples.Task($"{i}", null, $"任务{i}", "县教育局"))],
            Targets = [.. Enumerable.Range(1, Tasks).Select(i => Samples.Target($"t{i}", $"{i}", $"指标{i}", Comparator.AtLeast, 5000, "个"))],
            Findings = [],
        };
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name\n某县教育局\n"), "单位.csv", "990101", null, Ledger.Act);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", RegionName = "某县", Reading = reading }, Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync("990101-2026", [new("县教育局", ["990101-u1"])], Ledger.Act);
        ledger.Clock.MoveTo(new DateOnly(2026, 7, 1));
        await ledger.Rounds.OpenAsync(ReportingCounty.Opening, Ledger.Act);
        return ledger;
    }
}

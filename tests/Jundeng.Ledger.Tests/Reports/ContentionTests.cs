using System.Globalization;
using System.Text;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ContentionTests
{
    private const int Writers = 8;
    private const int Units = 40;
    private const int Tasks = 50;
    private const int Submissions = Units * Tasks;
    private const string Round = "990101-2026-mid-year";

    private static readonly string[] s_units = ["县一局", .. Enumerable.Range(2, Units - 1).Select(i => $"县第{i}局")];

    // Eight programs, each with a connection of its own, hand in the reports of all units on all tasks.
    [Theory, EveryDatabase]
    public async Task SubmitAsync_EightWritersAtOnce_LosesNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var before = long.Parse((await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM event"))!, CultureInfo.InvariantCulture);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            await using var store = await LedgerStore.OpenAsync(ledger.Database.Connection, ledger.Clock);
            var reporting = new ReportingService(store);
            for (var report = writer; report < Submissions; report += Writers) await reporting.SubmitAsync(Id(report), Draft(report), null, new($"填报员{writer}"));
        })));

        var summary = (await ledger.Rounds.BoardAsync(Round)).Summary;
        Assert.Equal((Submissions, Submissions), (summary.Reports, summary.States[ReportState.Submitted]));
        Assert.Equal($"{Submissions}", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM report_step WHERE version = 1 AND state = 'submitted'"));
        Assert.Equal($"{Submissions}", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM event WHERE what = 'report.submitted'"));
        Assert.Equal($"{before + Submissions}", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM event"));
        Assert.Equal($"{Tasks}", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM report_entry"));
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

    private static string Id(int report) => $"{Round}-r{report + 1}";

    // The lead of a task reports first, then those that take part in it.
    private static ReportDraft Draft(int report) => report % Units == 0
        ? new() { Done = $"完成 {report}", Values = [new($"t{(report / Units) + 1}", $"{report + 1}")] }
        : new() { Done = $"配合 {report}" };

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with
        {
            Tasks = [.. Enumerable.Range(1, Tasks).Select(i => Samples.Task($"{i}", null, $"任务{i}", "县一局") with { Cooperating = [.. s_units.Skip(1)] })],
            Targets = [.. Enumerable.Range(1, Tasks).Select(i => Samples.Target($"t{i}", $"{i}", $"指标{i}", Comparator.AtLeast, 5000, "个"))],
            Findings = [],
        };
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name\n" + string.Concat(s_units.Select(unit => $"某{unit}\n"))), "单位.csv", "990101", null, Ledger.Act);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", RegionName = "某县", Reading = reading }, Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync("990101-2026", [.. s_units.Select((unit, i) => new UnitMatch(unit, [$"990101-u{i + 1}"]))], Ledger.Act);
        ledger.Clock.MoveTo(new DateOnly(2026, 7, 1));
        await ledger.Rounds.OpenAsync(ReportingCounty.Opening, Ledger.Act);
        return ledger;
    }
}

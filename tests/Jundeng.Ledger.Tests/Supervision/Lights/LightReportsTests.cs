using System.Text;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Tests.Reports;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

public sealed class LightReportsTests
{
    private const string Rules = """
        light-rules: reports
        version: 1
        lights:
          - {id: green, word: {zh: 正常, en: on track}, shape: circle, colour: "#2f9e44"}
          - {id: red, word: {zh: 逾期, en: late}, shape: square, colour: "#c92a2a"}
        rules:
          - {light: red, when: {report-late-days: {at-least: 2}}}
        """;

    [Theory, EveryDatabase]
    public async Task DrawAsync_AReportThatHasNotCome_IsLateByWorkingDays(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        // Due on Friday the 10th: Monday is the first working day after it.
        Assert.Equal(["green", "green", "green"], await LightsAsync(county, 10));
        Assert.Equal(["green", "green", "green"], await LightsAsync(county, 13));
        Assert.Equal(["red", "red", "red"], await LightsAsync(county, 14));
        Assert.Equal("'新增就业岗位': the report has not come, late by 2 working days.", (await DrawAsync(county, 14)).Lights[0].Reason.En);

        await county.Ledger.Calendar.ImportAsync(Encoding.UTF8.GetBytes("day,working\n2026-07-13,free\n"), "日历.csv", Ledger.Act);
        Assert.Equal(["green", "green", "green"], await LightsAsync(county, 14));
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AReportThatCame_IsNotLateFromThenOnUnlessItWasReturned(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 15));
        await county.Reporting.SubmitAsync(ReportingCounty.Jobs, ReportingCounty.JobsDone, null, ReportingCounty.Reporter);
        await county.Reporting.SaveAsync(ReportingCounty.Training, new() { Done = "未完" }, null, ReportingCounty.Reporter);

        // As it was known on each day; the unit that takes part in task 1 only writes and does not count.
        Assert.Equal(["red", "red", "red"], await LightsAsync(county, 14));
        Assert.Equal(["green", "red", "red"], await LightsAsync(county, 15));
        county.Ledger.Clock.MoveTo(new DateOnly(2026, 7, 16));
        await county.Reporting.ReturnAsync(ReportingCounty.Jobs, null, new Act(ReportingCounty.Checker.Who, "口径不清"));
        Assert.Equal(["red", "red", "red"], await LightsAsync(county, 16));
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AUnitWithMoreTime_IsLateAfterItsOwnDay(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        await county.Rounds.ExtendAsync(new(ReportingCounty.Round, new(2026, 7, 17), "990101-u3"), new Act("操作员", "汛期抢险"));

        Assert.Equal(["red", "red", "green"], await LightsAsync(county, 14));
        Assert.Equal(["red", "red", "red"], await LightsAsync(county, 21));
    }

    // Tasks 1 to 3; nobody answers for task 4.
    private static async Task<IEnumerable<string>> LightsAsync(ReportingCounty county, int day) => (await DrawAsync(county, day)).Lights.Take(3).Select(light => light.Light.Id);

    private static Task<PlanLights> DrawAsync(ReportingCounty county, int day) => county.Ledger.Lights.DrawAsync(
        new DrawLights("990101-2026") { AsOf = new DateOnly(2026, 7, day), Rules = SchemeName.Parse("reports"), DryRun = true }, Ledger.Act);

    private static async Task<ReportingCounty> OpenAsync(Engine engine)
    {
        var county = await ReportingCounty.OpenAsync(engine);
        await county.Ledger.LightRules.AddAsync(Encoding.UTF8.GetBytes(Rules), "reports.yaml", Ledger.Act);
        return county;
    }
}

using System.Text;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

public sealed class LightYearsTests
{
    private const string Plan = "990101-2026";

    private const string Rules = """
        light-rules: years
        version: 1
        lights:
          - {id: green, word: {zh: 正常, en: on track}, shape: circle, colour: "#2f9e44"}
          - {id: yellow, word: {zh: 预警, en: warning}, shape: triangle, colour: "#e67700"}
          - {id: red, word: {zh: 未完成, en: missed}, shape: square, colour: "#c92a2a"}
        rules:
          - {light: red, when: {year-overdue-days: {at-least: 1, at-most: 59}}}
          - {light: yellow, when: {year-behind: {at-least: 20}}}
        """;

    [Theory, EveryDatabase]
    public async Task DrawAsync_ACountWithYearlyValues_IsHeldAgainstThatOfTheYear(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t2,350,2026-12-31\nt2,100,2027-06-30\n");

        // 350 of 350 in the first year, then 100 of 400 at the middle of the second: the count begins anew.
        Assert.Equal(("green", "Nothing reaches a bound of the rules."), await LightAsync(ledger, "1", new DateOnly(2026, 12, 31)));
        Assert.Equal(("green", "Nothing reaches a bound of the rules."), await LightAsync(ledger, "1", new DateOnly(2027, 1, 31)));
        Assert.Equal(
            ("yellow", "'新增就业岗位': 49.6% of 2027 passed and 25% of the year's value done, 24.6 points behind."), await LightAsync(ledger, "1", new DateOnly(2027, 6, 30)));
        await ReportAsync(ledger, "t2,300,2027-07-01\n");
        Assert.Equal("green", (await LightAsync(ledger, "1", new DateOnly(2027, 7, 1))).Light);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_ACommitmentOfEachYear_IsOverdueWhereTheYearBeforeMissedIt(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t8,70.1,2026-12-31\nt8,69.9,2027-12-31\nt8,71,2028-01-31\n");

        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2027, 1, 5))).Light);
        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2027, 12, 31))).Light);
        Assert.Equal(("red", "'民生支出占比': the value of 2027 not met, 5 days after its end."), await LightAsync(ledger, "3", new DateOnly(2028, 1, 5)));
        // No longer than the rule says.
        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2028, 3, 1))).Light);
        // 2029 was given no value, so that 2030 has nothing to look back at.
        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2030, 1, 5))).Light);
        await ReportAsync(ledger, "t8,70,2027-12-31\n");
        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2028, 1, 6))).Light);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_YearsThatAreNotDividedAnyMore_AreNotLookedAt(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        Assert.Equal("red", (await LightAsync(ledger, "3", new DateOnly(2027, 1, 5))).Light);

        await ledger.Allocations.DivideAsync(Plan, [new Division("t8", AllocationAxis.Years, [])], Ledger.Act);

        Assert.Equal("green", (await LightAsync(ledger, "3", new DateOnly(2027, 1, 5))).Light);
    }

    private static async Task<(string Light, string Reason)> LightAsync(Ledger ledger, string task, DateOnly on)
    {
        var lights = await ledger.Lights.DrawAsync(new DrawLights(Plan) { AsOf = on, Rules = SchemeName.Parse("years"), DryRun = true }, Ledger.Act);
        var light = lights.Lights.Single(one => one.Id == task);
        return (light.Light.Id, light.Reason.En);
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        ledger.Clock.MoveTo(new DateOnly(2031, 1, 1));
        var reading = Samples.Reading with
        {
            Document = Samples.Reading.Document with { To = 2030 },
            Targets = [Samples.Target("t2", "1", "新增就业岗位", Comparator.Equal, 1750, "个") with { Flow = Flow.Flow }, Samples.Target("t8", "3", "民生支出占比", Comparator.AtLeast, 70, "%")],
        };
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = reading }, Ledger.Act);
        await ledger.Allocations.DivideAsync(Plan, [Years("t2", (2026, "350"), (2027, "400"), (2028, "400"), (2029, "400"), (2030, "200")), Years("t8", (2026, "70"), (2027, "70"), (2028, "70"), (2030, "70"))], Ledger.Act);
        await ledger.LightRules.AddAsync(Encoding.UTF8.GetBytes(Rules), "years.yaml", Ledger.Act);
        return ledger;
    }

    private static Division Years(string target, params (int Year, string Value)[] years) =>
        new(target, AllocationAxis.Years, [.. years.Select(year => new DivisionPart($"{year.Year}", year.Value))]);

    private static Task<ImportResult> ReportAsync(Ledger ledger, string rows) =>
        ledger.Reports.ImportAsync(Plan, Encoding.UTF8.GetBytes("target,value,date\n" + rows), "values.csv", Ledger.Act);
}

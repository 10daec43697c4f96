using System.Text;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

public sealed class LightServiceTests
{
    private const string Plan = "990101-2026";

    // The clock of tests stands in February: rules that are strict early in the year.
    private const string Strict = """
        light-rules: strict
        version: 1
        lights:
          - {id: green, word: {zh: 正常, en: on track}, shape: circle, colour: "#2f9e44"}
          - {id: white, word: {zh: 未报, en: no report}, shape: ring, colour: "#868e96"}
          - {id: red, word: {zh: 滞后, en: behind}, shape: square, colour: "#c92a2a"}
        rules:
          - {light: red, when: {behind: {at-least: 5}}}
          - {light: white, when: {missing: true}}
        better: {margins: {behind: 3}}
        """;

    private static readonly DateOnly s_first = new(2026, 2, 1);
    private static readonly DateOnly s_second = new(2026, 2, 10);

    [Theory, EveryDatabase]
    public async Task DrawAsync_ByRule_LightsEveryTaskAndLoneTarget(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t2,0,2026-02-01\nt4,500,2026-02-01\nt3,3.9,2026-02-01\n");

        var drawn = await DrawAsync(ledger, s_first);

        Assert.Equal([("1", "red"), ("2", "green"), ("3", "white"), ("4", "white"), ("t1", "white")], drawn.Lights.Select(light => (light.Id, light.Light.Id)));
        Assert.Equal((true, 5, "strict@1"), (drawn.Written, drawn.Changed, drawn.Lights[0].Rules));
        Assert.Equal("'新增就业岗位': 8.8% of the time passed and 0% done, 8.8 points behind.", drawn.Lights[0].Reason.En);
        Assert.Equal("“新增就业岗位”时间过 8.8%、完成 0%，落后 8.8 个百分点。", drawn.Lights[0].Reason.Zh);
        Assert.Equal("Nothing reaches a bound of the rules.", drawn.Lights[1].Reason.En);
        Assert.Equal(["县人力社保局", "县教育局"], drawn.Lights[0].Units);
        Assert.Equal([("green", 1), ("white", 3), ("red", 1)], drawn.Counts.Select(pair => (pair.Light.Id, pair.Count)));
        var held = await ledger.Lights.CurrentAsync(Plan, s_first);
        Assert.Equal(drawn.Lights.Select(light => (light.Id, light.Light, light.Reason, light.Facts)), held.Lights.Select(light => (light.Id, light.Light, light.Reason, light.Facts)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_AgainOnTheSameDay_WritesOnlyWhatIsNew(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t2,0,2026-02-01\nt3,3.9,2026-02-01\n");
        await DrawAsync(ledger, s_first);
        var events = (await ledger.Audit.VerifyAsync()).Events;

        Assert.False((await DrawAsync(ledger, s_first)).Written);
        Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);

        await ReportAsync(ledger, "t2,1750,2026-02-01\n");
        Assert.True((await DrawAsync(ledger, s_first)).Written);
        // Of two drawings of a day the later holds, and the margin looks at the day before only.
        Assert.Equal("green", (await ledger.Lights.CurrentAsync(Plan, s_first)).Lights[0].Light.Id);
        Assert.Equal(["red", "green"], (await ledger.Lights.HistoryAsync(Plan, "1")).Select(light => light.Light.Id));
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_LaterAndLittleBetter_KeepsTheLightByItsMargin(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t2,0,2026-02-01\nt2,140,2026-02-10\n");
        await DrawAsync(ledger, s_first);

        var second = await DrawAsync(ledger, s_second, rules: null);

        Assert.Equal(("red", LightHold.Margin), (second.Lights[0].Light.Id, second.Lights[0].Hold));
        Assert.Equal("'新增就业岗位': 11.2% of the time passed and 8% done, 3.2 points behind; too close to the bound to get better.", second.Lights[0].Reason.En);
        Assert.Equal("red", (await ledger.Lights.CurrentAsync(Plan, s_first)).Lights[0].Light.Id);
        Assert.Empty((await ledger.Lights.CurrentAsync(Plan, s_first.AddDays(-1))).Lights);
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_DryRun_WritesNothingEvenForADayToCome(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var events = (await ledger.Audit.VerifyAsync()).Events;

        var tried = await ledger.Lights.DrawAsync(new DrawLights(Plan) { AsOf = new DateOnly(2027, 1, 1), DryRun = true }, Ledger.Act);

        Assert.All(tried.Lights, light => Assert.Equal(("default@2", "red"), (light.Rules, light.Light.Id)));
        Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);
        await RefusedAsync(() => DrawAsync(ledger, new DateOnly(2026, 2, 13)), "The day 13 February 2026 is in the future; a day to come can only be tried: add --dry-run.");
    }

    [Theory, EveryDatabase]
    public async Task DrawAsync_WithoutRules_KeepsThoseOfTheProgram(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, withRules: false);

        await ledger.Lights.DrawAsync(new DrawLights(Plan), Ledger.Act);

        Assert.Equal(["default@2"], (await ledger.LightRules.ListAsync()).Select(version => version.Name));
        Assert.Equal(LightRulesService.DefaultDocument.ToArray(), (await ledger.LightRules.GetAsync(SchemeName.Parse("default"))).Document);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task OverrideAsync_WithAReason_HoldsUntilItsDay(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ReportAsync(ledger, "t2,0,2026-02-01\n");
        await DrawAsync(ledger, s_second);

        var set = await ledger.Lights.OverrideAsync(Plan, "1", "green", new DateOnly(2026, 3, 1), new Act("王主任", "设备已到货"));

        Assert.Equal(("green", "red", "Set by hand (王主任, until 1 March 2026): 设备已到货"), (set.Light.Id, set.Drawn.Id, set.Reason.En));
        async Task<string> On(int month, int day) => (await ledger.Lights.CurrentAsync(Plan, new DateOnly(2026, month, day))).Lights[0].Light.Id;
        Assert.Equal(["red", "green", "green", "red"], [await On(2, 11), await On(2, 12), await On(3, 1), await On(3, 2)]);
        Assert.Equal("red", (await ledger.Lights.LiftAsync(Plan, "1", Ledger.Act)).Light.Id);
        Assert.Equal("red", await On(2, 12));
        await RefusedAsync(() => ledger.Lights.LiftAsync(Plan, "1", Ledger.Act), "The light of 1 is not set by hand; there is nothing to lift.");
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task OverrideAsync_Unsound_IsRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var day = new DateOnly(2026, 3, 1);
        await RefusedAsync(() => ledger.Lights.OverrideAsync(Plan, "1", "green", day, Ledger.Act), "No lights of the plan 990101-2026 were drawn yet; draw them with jundeng light draw 990101-2026.");
        await DrawAsync(ledger, s_second);

        await RefusedAsync(() => ledger.Lights.OverrideAsync(Plan, "1", "green", day, new Act("操作员")), "A light is only set by hand with a reason; say why.");
        await RefusedAsync(() => ledger.Lights.OverrideAsync(Plan, "1", "green", new DateOnly(2026, 2, 11), Ledger.Act), "The light would end on 11 February 2026, before today (12 February 2026); give today or a later day.");
        await RefusedAsync(() => ledger.Lights.OverrideAsync(Plan, "1", "purple", day, Ledger.Act), "The rules strict@1 have no light 'purple'; there are: green, white, red.");
        await RefusedAsync(() => ledger.Lights.OverrideAsync(Plan, "t2", "green", day, Ledger.Act), "The plan 990101-2026 has no task 't2'; did you mean 2?");
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AStoredLightChanged_NamesTheEvent(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await DrawAsync(ledger, s_second);

        await ledger.Database.ExecuteAsync("UPDATE task_light SET light = 'green'");

        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<Ledger> OpenAsync(Engine engine, bool withRules = true)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        if (withRules) await ledger.LightRules.AddAsync(Encoding.UTF8.GetBytes(Strict), "strict.yaml", Ledger.Act);
        return ledger;
    }

    private static Task<PlanLights> DrawAsync(Ledger ledger, DateOnly on, string? rules = "strict") =>
        ledger.Lights.DrawAsync(new DrawLights(Plan) { AsOf = on, Rules = rules is null ? null : SchemeName.Parse(rules) }, Ledger.Act);

    private static Task<ImportResult> ReportAsync(Ledger ledger, string rows) =>
        ledger.Reports.ImportAsync(Plan, Encoding.UTF8.GetBytes("target,value,date\n" + rows), "values.csv", Ledger.Act);

    private static async Task RefusedAsync(Func<Task> act, string sentence) =>
        Assert.Equal(sentence, Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Message.En);
}

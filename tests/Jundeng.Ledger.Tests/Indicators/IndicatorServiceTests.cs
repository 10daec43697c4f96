using System.Text;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Indicators;

public sealed class IndicatorServiceTests
{
    private const string List = """
        编码,名称,name_en,计量单位,方向,类型,分子,分母,分组,来源,频度
        JOB-01,新增就业岗位数,New jobs,个,正向,当期,,,性别；年龄,人社部门,季度
        JOB-02,城镇登记失业率,Registered unemployment,%,逆向,比率,登记失业人数,城镇劳动力（登记失业人数＋从业人数）,,,
        HLT-01,婚检率,Premarital checks,%,正向,覆盖率,接受婚检人数,结婚登记人数,,,年
        HLT-02,急救平均到达时间,Time of first aid to arrive,分钟,逆向,累计,,,,,月
        """;

    private static readonly DateOnly s_today = new(2026, 2, 12);

    [Theory, EveryDatabase]
    public async Task ImportAsync_AList_IsKeptAndChangesByTime(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Equal(new IndicatorsImported(4, 4, 0, 0), await ImportAsync(ledger, List));
        Assert.Equal(new IndicatorsImported(4, 0, 0, 4), await ImportAsync(ledger, List));
        Assert.Equal(new IndicatorsImported(4, 0, 1, 3), await ImportAsync(ledger, List.Replace("结婚登记人数,", "结婚登记人数（不含补办）,", StringComparison.Ordinal)));

        var marriage = await ledger.Indicators.HistoryAsync("HLT-01");
        Assert.Equal([(null, "结婚登记人数"), (s_today, "结婚登记人数（不含补办）")], marriage.Select(one => (one.Since, one.Denominator)));
        Assert.Equal("结婚登记人数", (await ledger.Indicators.ListAsync(new DateOnly(2025, 12, 31))).Single(one => one.Code == "HLT-01").Denominator);
        var jobs = (await ledger.Indicators.ListAsync()).Single(one => one.Code == "JOB-01");
        Assert.Equal(("New jobs", "个", IndicatorDirection.Positive, IndicatorKind.Flow, IndicatorFrequency.Quarter, "人社部门"), (jobs.Name.En, jobs.Unit, jobs.Direction, jobs.Kind, jobs.Frequency, jobs.Source));
        Assert.Equal(["性别", "年龄"], jobs.Disaggregations);
        Assert.Equal(2, (await ledger.Audit.HistoryAsync("indicators")).Count);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_EveryError_IsToldAndNothingStored(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "code,name,kind,direction,frequency,numerator,denominator\nA 1,甲,flow,,,,\nA2,,stock,,,,\nA3,丙,高,up,天,,\nA3,丁,ratio,,,只有分子,\nA4,戊,flow,,,多余,\n"));

        Assert.Equal(
            [
                "row 2, column code: 'A 1' is no code of an indicator; use 1 to 40 letters, digits, dots, hyphens or underscores, such as EDU-01.",
                "row 3, column name: There is no name; fill in what the indicator is called.",
                "row 4, column kind: There is no '高'; use one of: flow, stock, ratio, coverage, yes-no.",
                "row 4, column direction: There is no 'up'; use one of: positive, negative, interval.",
                "row 4, column frequency: There is no '天'; use one of: year, half-year, quarter, month.",
                "row 5, column code: The code 'A3' stands in row 4 too; keep one of the two.",
                "row 5, column kind: The indicator A3 is a ratio and needs a numerator and a denominator; give both.",
                "row 6, column kind: The indicator A4 is no ratio and has no numerator or denominator; remove them, or mend its kind.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
        Assert.Empty(await ledger.Indicators.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_FromADayOn_KeepsWhatWas(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, List);

        await ledger.Indicators.ChangeAsync(new IndicatorChange("JOB-02", new DateOnly(2026, 1, 1)) { Name = "城镇调查失业率", Numerator = "调查失业人数", Source = "" }, Ledger.Act);

        Assert.Equal("城镇登记失业率", (await ledger.Indicators.ListAsync(new DateOnly(2025, 12, 31))).Single(one => one.Code == "JOB-02").Name.Zh);
        var now = (await ledger.Indicators.ListAsync()).Single(one => one.Code == "JOB-02");
        Assert.Equal(("城镇调查失业率", "调查失业人数", "城镇劳动力（登记失业人数＋从业人数）"), (now.Name.Zh, now.Numerator, now.Denominator));
        Assert.Equal("There is nothing to change; give something that differs from what is.", await RefusedAsync(new("JOB-02", s_today) { Name = "城镇调查失业率" }));
        Assert.Equal("The indicator JOB-02 is registered since 1 January 2026; the day of the change must not be before that.", await RefusedAsync(new("JOB-02", new DateOnly(2025, 12, 31)) { Unit = "‰" }));
        Assert.Equal("The day 13 February 2026 is in the future; register the change on that day or later.", await RefusedAsync(new("JOB-02", s_today.AddDays(1)) { Unit = "‰" }));
        Assert.Equal("The indicator JOB-02 is no ratio and has no numerator or denominator; remove them, or mend its kind.", await RefusedAsync(new("JOB-02", s_today) { Kind = IndicatorKind.Stock }));
        Assert.Equal("There is no indicator JOB-2; did you mean JOB-02?", await RefusedAsync(new("JOB-2", s_today) { Unit = "‰" }));
        Assert.Single(await ledger.Audit.HistoryAsync("JOB-02"));
        await County.RefusesAsync(
            ledger,
            act => ledger.Indicators.ChangeAsync(new IndicatorChange("JOB-02", s_today) { Unit = "‰" }, act),
            act => ledger.Indicators.ImportAsync(Encoding.UTF8.GetBytes(List.Replace("年龄", "户籍", StringComparison.Ordinal)), "指标.csv", null, act));

        async Task<string> RefusedAsync(IndicatorChange change) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Indicators.ChangeAsync(change, Ledger.Act))).Reasons[0].Message.En;
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_TargetsOfTwoYears_AreOneSeries(Engine engine)
    {
        await using var ledger = await County.OpenAsync(engine);
        await ImportAsync(ledger, List);
        var reading = Samples.Reading;
        var next = reading with { Document = reading.Document with { Title = "2027", From = 2027, To = 2027 }, Targets = [.. reading.Targets.Select(target => target with { Value = target.Value + 1 })] };
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = next }, Ledger.Act);

        var proposed = (await ledger.IndicatorLinks.ProposeAsync(County.Plan)).ToDictionary(one => one.Target.Id);
        Assert.Equal(("JOB-01", true), (proposed["t2"].Candidates[0].Code, proposed["t2"].Candidates[0].Score is > 0.9 and < 1));
        Assert.Equal(("JOB-02", 1), (proposed["t3"].Candidates[0].Code, proposed["t3"].Candidates[0].Score));
        Assert.Equal("HLT-02", proposed["t8"].Candidates[0].Code);
        Assert.Empty(proposed["t4"].Candidates);
        Assert.DoesNotContain("t6", proposed.Keys);

        Assert.Equal(2, await ledger.IndicatorLinks.ConfirmAsync(County.Plan, [new("t2", "JOB-01"), new("t3", "JOB-02")], Ledger.Act));
        Assert.Equal(2, await ledger.IndicatorLinks.ConfirmAsync("990101-2027", [new("t2", "JOB-01"), new("t4", null)], Ledger.Act));
        Assert.Equal(1, await ledger.IndicatorLinks.ConfirmAsync(County.Plan, [new("t2", "JOB-01"), new("t3", null)], Ledger.Act));

        Assert.Equal(
            [("990101-2026", 2026, 1750m), ("990101-2027", 2027, 1751m)], (await ledger.IndicatorLinks.TargetsAsync("JOB-01")).Select(one => (one.PlanId, one.From, one.Value)));
        Assert.Empty(await ledger.IndicatorLinks.TargetsAsync("JOB-02"));
        var links = (await ledger.IndicatorLinks.ProposeAsync("990101-2027")).ToDictionary(one => one.Target.Id, one => (one.Indicator, one.Confirmed));
        Assert.Equal(("JOB-01", true), links["t2"]);
        Assert.Equal((null, false), links["t3"]);
        Assert.Equal((null, true), links["t4"]);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.IndicatorLinks.ConfirmAsync(County.Plan, [new("t0", "JOB-01"), new("t2", "JOB-1")], Ledger.Act));
        Assert.Equal(["The plan 990101-2026 has no target t0; did you mean t1?", "There is no indicator JOB-1; did you mean JOB-01?"], refused.Reasons.Select(reason => reason.Message.En));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task DivideAsync_ALinkedTarget_FollowsItsIndicator()
    {
        await using var ledger = await County.OpenAsync(Engine.Sqlite);
        await ImportAsync(ledger, List + "\nBED-01,每千人口床位,,个,正向,比率,床位数,常住人口（千人）,,,\n");
        await ledger.IndicatorLinks.ConfirmAsync(County.Plan, [new("t1", "BED-01"), new("t8", "HLT-02")], Ledger.Act);

        // By its unit t1 would add up; its indicator says that it is a ratio.
        Assert.Equal("ratio", (await Assert.ThrowsAsync<LedgerRefusedException>(() => DivideAsync("t1", "50"))).Reasons[0].Code);
        Assert.Equal((AllocationRule.Ratio, 50m), await DivideAsync("t1", "100/2"));
        Assert.Equal((AllocationRule.Sum, 15m), await DivideAsync("t8", "15"));

        async Task<(AllocationRule Rule, decimal Result)> DivideAsync(string target, string value)
        {
            var one = Assert.Single(await ledger.Allocations.DivideAsync(County.Plan, [new Division(target, AllocationAxis.Parts, [new DivisionPart("石桥镇", value)])], Ledger.Act));
            return (one.Rule, one.Reconciliation.Result);
        }
    }

    private static Task<IndicatorsImported> ImportAsync(Ledger ledger, string csv) => ledger.Indicators.ImportAsync(Encoding.UTF8.GetBytes(csv), "指标.csv", null, Ledger.Act);
}

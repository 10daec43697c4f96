using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Plans;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ReportChecksTests
{
    // What the values of task 1 were on an earlier day: a count of the year, a stock, a share.
    private const string Before = """
        target,value,status,date
        t2,700,normal,2026-03-31
        t9,50,normal,2026-03-31
        t10,90,normal,2026-03-31
        """;

    private static readonly ReportDraft s_sound = new() { Done = "按计划推进。", Values = [new("t2", "1000"), new("t3", "3.6"), new("t9", "52"), new("t10", "92"), new("t11", "300")] };

    public static TheoryData<string, string, string> Findings => new()
    {
        { "t2", "-1", "negative Error '-1个' is negative; a quantity cannot be below 0, mend it." },
        { "t10", "100.5%", "share-above-100 Error '100.5%' is above 100%; a share cannot be, mend it." },
        { "t11", "1001", "part-exceeds-whole Error '1001个' is more than the whole, t2 (新增就业岗位), which is 1000; mend one of them." },
        { "t2", "699", "flow-falls Error '699个' is less than the 700 of 31 March 2026; a count of the year cannot become less. Mend it, or correct the earlier report first." },
        { "t9", "49", "stock-falls Warning '49所' is below the 50 of 31 March 2026; a stock seldom falls." },
        { "t9", "80", "jump Warning '80所' differs from the 50 of 31 March 2026 by more than 50%; check it." },
        // 700 in 90 days would be 1408 in 181.
        { "t2", "2200", "jump Warning '2200个' differs from the 700 of 31 March 2026 by more than 50% (by the day); check it." },
        { "t2", "1760", "above-year Warning '1760个' is above the target of the whole year, 1750个, before the year's end; check what was counted." },
    };

    [Fact]
    public async Task Check_ASoundReport_FindsNothing()
    {
        await using var county = await PlanAsync();

        Assert.Empty(await county.Reporting.CheckAsync(Jobs, s_sound));
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task Check_AnOddValue_IsNamedWithItsLimitAndCure(string target, string value, string expected)
    {
        await using var county = await PlanAsync();

        var findings = await county.Reporting.CheckAsync(Jobs, With(target, value));

        Assert.Contains(expected, findings.Where(finding => finding.TargetId == target).Select(finding => $"{finding.Check} {finding.Level} {finding.Message.En}"));
        // What is wrong in one language is not silent in the other.
        Assert.All(findings, finding => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", finding.Message.Zh));
    }

    [Theory]
    [InlineData("t2", "700")]
    [InlineData("t2", "1750")]
    [InlineData("t9", "75")]
    [InlineData("t9", "50")]
    [InlineData("t10", "100")]
    [InlineData("t11", "1000")]
    [InlineData("t11", "0")]
    public async Task Check_AValueOnTheLimit_IsNotNamed(string target, string value)
    {
        await using var county = await PlanAsync();

        Assert.DoesNotContain(await county.Reporting.CheckAsync(Jobs, With(target, value)), finding => finding.TargetId == target && finding.Check is not "jump");
    }

    [Fact]
    public async Task Check_NothingSaid_NamesEveryValueAndTheWords()
    {
        await using var county = await PlanAsync();

        var findings = await county.Reporting.CheckAsync(Jobs, new() { Values = [new("t3", null, "缺失")] });

        Assert.Equal(
            [("value-missing", "t2"), ("value-missing", "t9"), ("value-missing", "t10"), ("value-missing", "t11"), ("words-missing", null), ("note-missing", "t3")],
            findings.Select(finding => (finding.Check, finding.TargetId)));
        Assert.All(findings, finding => Assert.Equal(CheckLevel.Error, finding.Level));
    }

    [Fact]
    public async Task Check_ACountThatFallsBehindAProvisionalOne_IsAWarning()
    {
        await using var county = await PlanAsync(Before.Replace("700,normal", "700,provisional", StringComparison.Ordinal));

        var finding = Assert.Single(await county.Reporting.CheckAsync(Jobs, With("t2", "690")), finding => finding.Check.StartsWith("flow", StringComparison.Ordinal));

        Assert.Equal(("flow-falls-provisional", CheckLevel.Warning), (finding.Check, finding.Level));
    }

    [Fact]
    public async Task Check_DoneClaimedBelowTheTarget_IsNamed()
    {
        await using var county = await PlanAsync();

        Assert.Equal(
            ["t2", "t9", "t10"],
            (await county.Reporting.CheckAsync(Jobs, s_sound with { Progress = "100" })).Where(finding => finding.Check == "done-below-target").Select(finding => finding.TargetId));
        Assert.Empty(await county.Reporting.CheckAsync(Jobs, s_sound with { Progress = "99" }));
    }

    [Fact]
    public async Task Check_AUnitThatCopiesItsTargets_IsAskedOverAllItsReports()
    {
        await using var county = await PlanAsync();
        // Four of task 1 and one of task 2, each exactly what was promised.
        var copied = new ReportDraft { Done = "完成。", Values = [new("t2", "1750"), new("t3", "4"), new("t9", "60"), new("t10", "95"), new("t11", "300")] };
        Assert.DoesNotContain(await county.Reporting.CheckAsync(Jobs, copied), finding => finding.Check == "heaping");

        await county.Reporting.SaveAsync(Training, new() { Values = [new("t4", "2000")] }, null, Reporter);

        var finding = Assert.Single(await county.Reporting.CheckAsync(Jobs, copied), finding => finding.Check == "heaping");
        Assert.Equal("5 of the 5 values of this unit are exactly their targets; check whether targets were copied.", finding.Message.En);
    }

    [Theory, EveryDatabase]
    public async Task SubmitAsync_WithFindings_WaitsForMendingOrReasons(Engine engine)
    {
        await using var county = await PlanAsync(Before, engine);
        var odd = s_sound with { Values = [.. s_sound.Values.Where(value => value.TargetId is not ("t9" or "t10")), new("t9", "49"), new("t10", "120")] };

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Reporting.SubmitAsync(Jobs, odd, null, Reporter));
        Assert.Equal(["share-above-100", "stock-falls"], refused.Reasons.Select(reason => reason.Code));
        Assert.EndsWith("Where it is so, say why.", refused.Reasons[1].Message.En, StringComparison.Ordinal);

        // A draft is kept as it is, and a reason does not help against an error.
        Assert.Equal(2, (await county.Reporting.SaveAsync(Jobs, odd, null, Reporter)).Findings.Count);
        var reasons = new ReportDraft { Values = [new("t9", Reason: "一所并校"), new("t10", Reason: "确实如此")] };
        Assert.Equal("share-above-100", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Reporting.SubmitAsync(Jobs, reasons, null, Reporter))).Reasons).Code);
        var written = await county.Reporting.SubmitAsync(Jobs, reasons with { Values = [new("t9", Reason: "一所并校"), new("t10", "94")] }, null, Reporter);
        Assert.Equal((ReportState.Submitted, "一所并校"), (written.Report.State, Assert.Single(written.Findings).Reason));
    }

    [Theory, EveryDatabase]
    public async Task SetAsync_LevelsAndThresholds_HoldFromThenOn(Engine engine)
    {
        await using var county = await PlanAsync(Before, engine);

        await county.Ledger.Settings.SetAsync("check.stock-falls", "off", Ledger.Act);
        Assert.Empty(await county.Reporting.CheckAsync(Jobs, With("t9", "49")));
        await county.Ledger.Settings.SetAsync("check.stock-falls", "error", Ledger.Act);
        Assert.Equal(CheckLevel.Error, Assert.Single(await county.Reporting.CheckAsync(Jobs, With("t9", "49"))).Level);
        await county.Ledger.Settings.SetAsync("check.stock-falls", null, Ledger.Act);
        Assert.Equal(CheckLevel.Warning, Assert.Single(await county.Reporting.CheckAsync(Jobs, With("t9", "49"))).Level);

        await county.Ledger.Settings.SetAsync("jump", "0.02", Ledger.Act);
        Assert.Contains(await county.Reporting.CheckAsync(Jobs, s_sound), finding => finding.Check == "jump" && finding.TargetId == "t9");
        Assert.Equal("jump cannot be '-1'; it must be a number above 0.", (await RefusedAsync(() => county.Ledger.Settings.SetAsync("jump", "-1", Ledger.Act))).Message.En);
        Assert.Equal("There is no setting 'check.stock-fall'; did you mean check.stock-falls?", (await RefusedAsync(() => county.Ledger.Settings.SetAsync("check.stock-fall", "off", Ledger.Act))).Message.En);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    // Task 1 with a stock, a share and a part of its count beside the values it has.
    private static async Task<ReportingCounty> PlanAsync(string before = Before, Engine engine = Engine.Sqlite)
    {
        var reading = Samples.Reading with
        {
            Targets =
            [
                .. Samples.Reading.Targets.Select(target => target.Id == "t2" ? target with { Text = "1750个" } : target),
                Samples.Target("t9", "1", "社区服务站", Comparator.AtLeast, 60, "所") with { Flow = Flow.Stock },
                Samples.Target("t10", "1", "参保率", Comparator.AtLeast, 95, "%"),
                Samples.Target("t11", "1", "公益性岗位", Comparator.Equal, 1000, "个", TargetKind.Part) with { PartOf = "t2", Flow = Flow.Flow },
            ],
        };
        var county = await ReportingCounty.OpenAsync(engine, reading);
        using var csv = new StringReader(before);
        await county.Ledger.Reports.ImportAsync("990101-2026", csv, "一季度.csv", Ledger.Act);
        return county;
    }

    private static ReportDraft With(string target, string value) => s_sound with { Values = [.. s_sound.Values.Where(input => input.TargetId != target), new(target, value)] };

    private static async Task<Refusal> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons);
}

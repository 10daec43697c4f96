using System.Text;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Organisations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Allocations;

public sealed class AllocationServiceTests
{
    private const string Plan = County.Plan;

    private const string FiveYears = "990101-2026";

    // t2 = 1750 个, t3 ≤ 4 %, t4 = 2000..2500 人次 at least, t7 ≈ 3 %, t8 ≤ 15 分钟
    [Theory]
    [InlineData("t2", null, "东街道=750 石桥镇=1000", "1750 0 Fits")]
    [InlineData("t2", null, "东街道=750 石桥镇=999", "1749 -1 Below")]
    [InlineData("t2", null, "东街道=750个 石桥镇=0.12万", "1950 200 Above")]
    [InlineData("t4", null, "990101-u1=2100 某县教育局=600", "2700 700 Fits")]
    [InlineData("t4", null, "990101-u1=1999", "1999 -1 Below")]
    [InlineData("t3", null, "东街道=10/300 石桥镇=30/700", "4 0 Fits")]
    [InlineData("t3", null, "东街道=11/300 石桥镇=30/700", "4.1 0.1 Above")]
    [InlineData("t8", "each", "东街道=10 石桥镇=15", "15 0 Fits")]
    [InlineData("t8", "each", "东街道=10 石桥镇=16", "16 1 Above")]
    public async Task DivideAsync_PartsAgainstTheWhole_FollowTheComparator(string target, string? rule, string parts, string expected)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        var allocation = Assert.Single(await ledger.Allocations.DivideAsync(Plan, [Divide(target, parts, rule)], Ledger.Act));

        var reconciliation = allocation.Reconciliation;
        Assert.Equal(expected, FormattableString.Invariant($"{reconciliation.Result:0.##} {reconciliation.Difference:0.##} {reconciliation.State}"));
        Assert.Empty(reconciliation.Notes);
    }

    [Theory, EveryDatabase]
    public async Task DivideAsync_ALaterDivision_ReplacesTheEarlierWhole(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Allocations.DivideAsync(Plan, [Divide("t2", "东街道=750 石桥镇=1000"), Divide("t4", "990101-u1=2000")], Ledger.Act);

        await ledger.Allocations.DivideAsync(Plan, [Divide("t2", "云岭乡=1750")], Ledger.Act);
        Assert.Equal(["t2 990101203 1750", "t4 990101-u1 2000"], await ListAsync(ledger));
        await ledger.Allocations.DivideAsync(Plan, [new Division("t4", AllocationAxis.Parts, [])], Ledger.Act);
        Assert.Equal(["t2 990101203 1750"], await ListAsync(ledger));

        Assert.Equal(3, (await ledger.Audit.HistoryAsync(Plan)).Count(entry => entry.What == "targets.divided"));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE allocation SET value = '751' WHERE value = '750'");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DivideAsync_EverythingThatIsWrong_IsToldAndNothingStored(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Allocations.DivideAsync(
            Plan,
            [
                Divide("t99", "东街道=1"), Divide("t2", "东街到=1 东街道=2 990101001=3 石桥镇=二百多 云岭乡=5人 某县教育局=1/2"), Divide("t3", "东街道=4"), Divide("t8", "东街道=15", "sum"),
                Divide("t4", "石桥镇=1/0", "ratio"), Divide("t4", "石桥镇=1") with { Rule = AllocationRule.End }, Divide("t4", "2026=1") with { Axis = AllocationAxis.Years, Rule = AllocationRule.Sum },
            ],
            Ledger.Act));

        Assert.Equal(
            [
                "The plan 990101-2026 has no target t99; see jundeng plan show 990101-2026.",
                "某县 has no organisation or lower region '东街到'; did you mean '东街道'?",
                "'990101001' occurs twice; give each part once.",
                "'二百多' is no value; write it like 1200, 0.2万, 45% or 920/1000.",
                "The unit of '5人' is '人', that of the target t2 (新增就业岗位) is '个'; convert the value, or give the number alone.",
                "'1/2' is a numerator and a denominator, but the parts of this target are plain values; write the value alone.",
                "The unit of the target t3 (城镇登记失业率) is '%', and '4' alone cannot be held against the whole; write numerator/denominator (such as 920/1000), or have each part reach it (the rule each).",
                "The unit of the target t8 (急救到达时间) is '分钟' and does not add up; give numerator and denominator of each part (such as 920/1000), or have each part reach it (the rule each).",
                "The denominator of '1/0' is not above zero; mend it.",
                "The rule end is for years; between units and regions use sum, ratio or each.",
                "The plan 990101-2026 has one year only, 2026, and cannot be divided into years.",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Empty(await ledger.Allocations.ListAsync(Plan));
    }

    [Theory, EveryDatabase]
    public async Task DivideAsync_AFiveYearPlan_GoesToItsYearsAndFromAYearToItsParts(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, 2030);

        var years = await ledger.Allocations.DivideAsync(
            FiveYears, [Years("t2", "2026=350 2027=350 2028=350 2029=350 2030=350"), Years("t7", "2026=1 2027=2 2028=1.5 2030=3"), Years("t3", "2026=5 2027=4.5 2028=4 2029=4 2030=4")], Ledger.Act);

        // What counts each year adds up; a state and a rate are reached in the end.
        Assert.Equal(["t2 Sum 1750 Fits", "t3 End 4 Fits", "t7 End 3 Fits"], years.Select(one => FormattableString.Invariant($"{one.TargetId} {one.Rule} {one.Reconciliation.Result} {one.Reconciliation.State}")));
        Assert.Equal(["Years without a value: 2029.", "The path goes back in 2028."], years[2].Reconciliation.Notes.Select(note => note.En));
        Assert.Empty(years[1].Reconciliation.Notes);

        var parts = Assert.Single(await ledger.Allocations.DivideAsync(FiveYears, [Divide("t2", "东街道=150 石桥镇=200") with { Year = 2027 }], Ledger.Act), one => one.Axis == AllocationAxis.Parts);
        Assert.Equal((2027, 350m, ReconciliationState.Fits), (parts.Year!.Value, parts.Whole, parts.Reconciliation.State));
        Assert.Equal(
            ["The target t4 (培训人数) has no value for 2027 yet; divide it into years first (--years)."],
            await RefusedAsync(Divide("t4", "东街道=150") with { Year = 2027 }));
        Assert.Equal(["The target t2 (新增就业岗位) has no value for 2027 yet; divide it into years first (--years)."], await RefusedAsync(Years("t2", "2026=1750")));
        Assert.Equal(
            ["The target t4 (培训人数) does not say whether it counts each year or a state; choose the rule sum (years add up) or end (the last year reaches it), or correct it in review."],
            await RefusedAsync(Years("t4", "2026=2000")));
        Assert.Equal(["The year '2031' is outside the plan, which runs from 2026 to 2030; mend it."], await RefusedAsync(Years("t2", "2031=1")));

        async Task<IEnumerable<string>> RefusedAsync(Division division) =>
            (await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Allocations.DivideAsync(FiveYears, [division], Ledger.Act))).Reasons.Select(reason => reason.Message.En);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_Duties_TakePartsOfTheYearElseOfThePlan(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, 2030);
        await ledger.Allocations.DivideAsync(
            FiveYears,
            [Years("t2", "2026=350 2027=1400"), Divide("t2", "石桥镇=1750"), Divide("t2", "东街道=150 990101-u2=50 990101-u3=150") with { Year = 2026 }, Divide("t3", "990101-u2=10/300 990101-u3=30/700")],
            Ledger.Act);

        Assert.Equal(
            ["t2 Lead 990101-u1 350", "t2 Part 东街道 150", "t2 Part 990101-u2 50", "t2 Part 990101-u3 150", "t3 Lead 990101-u1 ", "t3 Part 990101-u2 3.3", "t3 Part 990101-u3 4.3"],
            await DutiesAsync(new DateOnly(2026, 2, 1)));
        Assert.Equal(["t2 Lead 990101-u1 1400", "t2 Part 990101102-u1 1750", "t3 Lead 990101-u1 "], (await DutiesAsync(new DateOnly(2027, 2, 1))).Take(3));

        await ledger.Organisations.MergeAsync(new OrganisationMerger(["990101-u2"], "990101-u3", new DateOnly(2026, 2, 2)), Ledger.Act);
        Assert.Equal(["t2 Part 990101-u3 200", "t3 Part 990101-u3 4"], (await DutiesAsync(new DateOnly(2026, 2, 3))).Where(line => line.Contains("u3", StringComparison.Ordinal)));

        async Task<IReadOnlyList<string>> DutiesAsync(DateOnly day) =>
        [
            .. (await ledger.Duties.ListAsync(FiveYears, day)).Duties.Where(duty => duty.TargetId is "t2" or "t3")
                .Select(duty => FormattableString.Invariant($"{duty.TargetId} {duty.Role} {duty.Holder.Organisation ?? duty.Holder.Name} {duty.Value?.Value:0.#}")),
        ];
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_DividesAllOrNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, 2030);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "目标编号,分给,年份,数值,核对方式\nt2,东街道,,100,\nt2,石桥镇,,,合计\nt2,云岭乡,,5,总计\n,东街道,,1,\nt4,,,1,\nt4,东街道,今年,1,\n"));
        Assert.Equal(
            [
                "row 3, column 数值: There is no value; give one, or numerator and denominator.", "row 4, column 核对方式: There is no rule '总计'; use one of: sum, ratio, each, end.",
                "row 5, column 目标编号: There is no target; fill in its id.", "row 6, column 分给: Neither a part nor a year is given; fill in a unit, a region or a year.",
                "row 7, column 年份: '今年' is no year; write four digits, such as 2026.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
        refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "target,part,value\nt2,东街道,100\nt2,西街道,200\n"));
        Assert.Equal("row 3", Assert.Single(refused.Reasons).Where!.En);

        const string sound = "target,part,year,value,numerator,denominator,rule\nt2,,2026,350,,,\nt2,,2027,1400,,,\nt2,东街道,2026,350,,,\nt3,东街道,,,10,300,\nt3,石桥镇,,,30,700,\nt8,某县教育局,,15,,,each\n";
        var tried = await ImportAsync(ledger, sound, dryRun: true);
        Assert.Empty(await ListAsync(ledger));
        Assert.DoesNotContain(await ledger.Audit.HistoryAsync(FiveYears), entry => entry.What == "targets.divided");
        var made = await ImportAsync(ledger, sound);

        Assert.Equal(["t2 2026 350", "t2 2027 1400", "t2 990101001 350", "t3 990101001 3.33", "t3 990101102 4.29", "t8 990101-u2 15"], await ListAsync(ledger));
        Assert.Equal(4, made.Count);
        Assert.Equal(made.Select(one => (one.TargetId, one.Year, one.Parts.Count, one.Reconciliation.Result)), tried.Select(one => (one.TargetId, one.Year, one.Parts.Count, one.Reconciliation.Result)));
        Assert.All(made, one => Assert.Equal(ReconciliationState.Fits, one.Reconciliation.State));
        Assert.Single((await ledger.Audit.HistoryAsync(FiveYears)), entry => entry.What == "targets.divided");

        static Task<IReadOnlyList<Allocation>> ImportAsync(Ledger ledger, string csv, bool dryRun = false) => ledger.Allocations.ImportAsync(FiveYears, Encoding.UTF8.GetBytes(csv), "分解.csv", dryRun, Ledger.Act);
    }

    [Fact]
    public async Task DivideAsync_ByWhoMayNot_IsRefused()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        await County.RefusesAsync(
            ledger,
            act => ledger.Allocations.DivideAsync(Plan, [Divide("t2", "石桥镇=1750")], act),
            act => ledger.Duties.SetOwnerAsync(new OwnerChange(Plan, "990101-u2") { TaskId = "1" }, act));
    }

    [Fact]
    public async Task ProposeAsync_Shares_LoseNothing()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);

        Assert.Equal(["584", "583", "583"], await ProposeAsync("t2", 1, 1, 1));
        Assert.Equal(["250", "1000", "500"], await ProposeAsync("t2", 1, 4, 2));
        Assert.Equal(["475000.17", "475000.17", "475000.16"], await ProposeAsync("t6", 1, 1, 1));
        Assert.Empty(await ledger.Allocations.ListAsync(Plan));
        Assert.Equal("shares", (await Assert.ThrowsAsync<LedgerRefusedException>(() => ProposeAsync("t2", 0))).Reasons[0].Code);
        Assert.StartsWith("The unit '%' of the target t3", (await Assert.ThrowsAsync<LedgerRefusedException>(() => ProposeAsync("t3", 1))).Reasons[0].Message.En, StringComparison.Ordinal);

        async Task<IEnumerable<string>> ProposeAsync(string target, params decimal[] weights) =>
            (await ledger.Allocations.ProposeAsync(Plan, target, null, [.. weights.Zip(["东街道", "石桥镇", "云岭乡"], (weight, part) => (part, weight))])).Parts.Select(part => part.Value);
    }

    private static async Task<IEnumerable<string>> ListAsync(Ledger ledger) =>
        (await ledger.Allocations.ListAsync(Plan)).SelectMany(one => one.Parts.Select(part => FormattableString.Invariant($"{one.TargetId} {part.Id} {part.Value.Value:0.##}")));

    private static Division Divide(string target, string parts, string? rule = null) =>
        new(target, AllocationAxis.Parts, [.. parts.Split(' ').Select(part => part.Split('=')).Select(part => new DivisionPart(part[0], part[1]))]) { Rule = AllocationWords.Rule(rule) };

    private static Division Years(string target, string parts) => Divide(target, parts) with { Axis = AllocationAxis.Years };

    private static Task<Ledger> OpenAsync(Engine engine, int to = 2026)
    {
        var reading = Samples.Reading;
        return County.OpenAsync(engine, reading with { Document = reading.Document with { To = to }, Tasks = [.. reading.Tasks.Select(task => task with { Responsible = ["县人社局"], Cooperating = [] })] });
    }
}

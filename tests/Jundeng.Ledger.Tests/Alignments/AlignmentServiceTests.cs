using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Alignments;

public sealed class AlignmentServiceTests
{
    private const string Plan = "990101-2026";

    private const string City = "990100-2026";

    private const string Province = "990000-2021";

    private const string Regions = """
        code,name,parent,level
        990000,某省,,province
        990100,某市,990000,prefecture
        990101,某县,990100,county
        990102,邻县,990100,county
        """;

    [Theory, EveryDatabase]
    public async Task ListAsync_PlansOfRegionsAbove_AreProposedItemByItem(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var list = await ledger.Alignments.ListAsync(Plan);

        // The province's plan ends before this one begins, the neighbour is not above.
        Assert.Equal([City], list.UpperPlans);
        Assert.Equal(["t1", "1", "t2", "t3", "2", "t4", "t5", "3", "t7", "t8", "4"], list.Items.Select(one => one.Item.Id));
        Assert.All(list.Items, one => Assert.Null(one.Alignment));
        Assert.Equal([("c2", 1.0)], Of(list, "t3").Candidates.Select(candidate => (candidate.Item.Id, candidate.Score)));
        Assert.Equal([("7", 1.0)], Of(list, "2").Candidates.Select(candidate => (candidate.Item.Id, candidate.Score)));
        Assert.Empty(Of(list, "t8").Candidates);
        Assert.Equal(["7", "c1", "c2", "8"], list.NotTakenUp.Select(item => item.Id));
        Assert.Equal([Province], (await ledger.Alignments.ListAsync(Plan, [Province])).UpperPlans);
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_RequiredOrOwn_HoldsWithItsPath(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        Assert.Equal(1, await ledger.Alignments.ConfirmAsync(City, [new("c2", Province, "p1")], Ledger.Act));
        Assert.Equal(3, await ledger.Alignments.ConfirmAsync(Plan, [new("t3", City, "c2"), new("t8"), new("2", City, "7")], Ledger.Act));
        Assert.Equal(0, await ledger.Alignments.ConfirmAsync(Plan, [new("t3", City, "c2"), new("t8")], Ledger.Act));
        Assert.Equal(1, await ledger.Alignments.ConfirmAsync(Plan, [new("2")], new Act("操作员", "属本县自定")));
        var list = await ledger.Alignments.ListAsync(Plan);

        Assert.Equal([(City, "c2"), (Province, "p1")], Of(list, "t3").Alignment!.Path.Select(item => (item.PlanId, item.Id)));
        Assert.Equal((AlignmentOrigin.Required, "测试"), (Of(list, "t3").Alignment!.Origin, Of(list, "t3").Alignment!.Why));
        Assert.Equal((AlignmentOrigin.Own, "属本县自定", 0), (Of(list, "2").Alignment!.Origin, Of(list, "2").Alignment!.Why, Of(list, "2").Alignment!.Path.Count));
        Assert.Equal(["7", "c1", "8"], list.NotTakenUp.Select(item => item.Id));
        Assert.Equal(3, list.Items.Count(one => one.Alignment is not null));
        Assert.All(list.Items.Where(one => one.Alignment is not null), one => Assert.Empty(one.Candidates));
        Assert.Equal(["plan.aligned", "plan.aligned"], (await ledger.Audit.HistoryAsync(Plan)).Select(entry => entry.What).Where(what => what == "plan.aligned"));
        Assert.Contains("\"planId\":\"990100-2026\",\"id\":\"7\"", (await ledger.Audit.HistoryAsync(Plan))[^1].Before, StringComparison.Ordinal);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE plan_alignment SET upper_item_no = 1 WHERE item_no = (SELECT item_no FROM plan_item WHERE item_id = 't3' AND region_id = plan_alignment.region_id) AND upper_plan_no IS NOT NULL");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_LessThanRequired_IsSaid(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        await ledger.Alignments.ConfirmAsync(Plan, [new("t3", City, "c2"), new("t2", City, "c1")], Ledger.Act);
        var list = await ledger.Alignments.ListAsync(Plan);

        // A rate below the city's is said; a county's part of the city's total is not.
        Assert.Equal([FindingCode.BelowUpper], Of(list, "t3").Shortfalls.Select(one => one.Code));
        Assert.Contains("城镇登记失业率", Of(list, "t3").Shortfalls[0].Message.Zh, StringComparison.Ordinal);
        Assert.Empty(Of(list, "t2").Shortfalls);
    }

    [Theory, EveryDatabase]
    public async Task UptakeAsync_ItemsOfThePlanAbove_SayWhoCarriesThemOut(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        await ledger.Alignments.ConfirmAsync(Plan, [new("t3", City, "c2"), new("2", City, "7")], Ledger.Act);
        await ledger.Alignments.ConfirmAsync("990102-2026", [new("t3", City, "c2")], Ledger.Act);
        await ledger.Alignments.ConfirmAsync(Plan, [new("2")], Ledger.Act);
        var uptake = await ledger.Alignments.UptakeAsync(City);

        Assert.Equal([("7", 0), ("c1", 0), ("c2", 2), ("8", 0)], uptake.Select(one => (one.Item.Id, one.TakenUpBy.Count)));
        Assert.Equal([new PlanItem(Plan, "t3", false, "城镇登记失业率"), new PlanItem("990102-2026", "t3", false, "城镇登记失业率")], uptake[2].TakenUpBy);
    }

    [Theory, EveryDatabase]
    public async Task ListAsync_LongerPlanOfTheSameRegion_IsAbove(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var longer = Samples.Reading with { Document = Samples.Reading.Document with { Title = "十五五", From = 2026, To = 2030 } };
        var id = (await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = longer }, Ledger.Act)).Id;

        Assert.Equal([id, City], (await ledger.Alignments.ListAsync(Plan)).UpperPlans);
        Assert.Equal([City], (await ledger.Alignments.ListAsync(id)).UpperPlans);
        Assert.Equal("align-not-above", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Alignments.ListAsync(id, [Plan]))).Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_WhatIsWrong_IsRefusedAtOnce(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Alignments.ConfirmAsync(
            Plan, [new("t3", City, "c2"), new("t99", City, "c2"), new("t6"), new("t2", City, "c9"), new("t2", City), new("t2", "990102-2026", "t2"), new("t2", "990100-2027", "c1")], Ledger.Act));

        Assert.Equal(
            [
                "The plan 990101-2026 has no task or target t99; see jundeng plan show 990101-2026.",
                "t6 of the plan 990101-2026 is a baseline or money and is not held against plans above.",
                "The plan 990100-2026 has no task or target c9; did you mean c1?",
                "Say which item of the plan above t2 carries out.",
                "The plan 990102-2026 is not above 990101-2026: it must be of a region above, or a longer one of the same region whose years include those of the other; choose another.",
                "There is no plan '990100-2027'; did you mean 990100-2026?",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.All((await ledger.Alignments.ListAsync(Plan)).Items, one => Assert.Null(one.Alignment));
        await County.RefusesAsync(ledger, act => ledger.Alignments.ConfirmAsync(Plan, [new("t8")], act));
    }

    private static AlignedItem Of(AlignmentList list, string id) => list.Items.Single(one => one.Item.Id == id);

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["regions.csv"], Regions);
        await ledger.Regions.ImportAsync(scratch["regions.csv"], false, null, Ledger.Act);
        foreach (var (code, reading) in new[]
        {
            ("990101", Samples.Reading),
            ("990102", Samples.Reading with { Document = Samples.Reading.Document with { Title = "邻县" } }),
            ("990100", Reading(2026, 2026, ["7", "8"], Samples.Target("c1", "7", "新增就业岗位", Comparator.Equal, 20000, "个"), Samples.Target("c2", "7", "城镇登记失业率", Comparator.AtMost, 3.5m, "%"))),
            ("990000", Reading(2021, 2025, ["1"], Samples.Target("p1", "1", "城镇登记失业率", Comparator.AtMost, 5, "%"))),
        })
            await ledger.Plans.AddAsync(new() { RegionCode = code, Reading = reading }, Ledger.Act);
        return ledger;
    }

    private static PlanReading Reading(int from, int to, string[] tasks, params PlanTarget[] targets) => new(
        new DocumentInfo($"{from}", null, null, null, null, from, to, ""), [.. tasks.Select((id, i) => Samples.Task(id, null, i == 0 ? "技能培训" : "应急能力建设"))], targets, []);
}

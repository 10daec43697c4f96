using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Tests.Allocations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.CarryOver;

public sealed class CarryServiceTests
{
    private const string Plan = County.Plan;

    private const string Next = "990101-2027";

    [Theory, EveryDatabase]
    public async Task ListAsync_WhatIsUnfinished_IsProposedToTheNextPlan(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var list = await ledger.CarryOver.ListAsync(Plan);

        // t2 is met and t1 nearly; the rest was never reported, and t5 and t6 do not count.
        Assert.Equal(["t1", "t3", "t4", "t7", "t8", "4"], list.Unfinished.Select(one => one.Item.Id));
        Assert.Equal(0.98, list.Unfinished[0].Attainment!.Value, 1e-12);
        Assert.All(list.Unfinished, one => Assert.Equal(Next, one.Proposed?.PlanId));
        Assert.Equal(["t1", "t3", "t4", "t7", "t8", "4"], list.Unfinished.Select(one => one.Proposed!.Id));
        // By the middle of the year nothing was met yet.
        Assert.Contains("t2", (await ledger.CarryOver.ListAsync(Plan, new DateOnly(2026, 6, 30))).Unfinished.Select(one => one.Item.Id));
        Assert.Null((await ledger.CarryOver.ListAsync(Next)).Unfinished[0].Proposed);
    }

    [Theory, EveryDatabase]
    public async Task ChooseAsync_TakenOrDropped_IsLinkedBothWays(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        await ledger.CarryOver.ChooseAsync(Take("t4", "t2"), Ledger.Act);
        await ledger.CarryOver.ChooseAsync(new(Plan, "4", CarryDecision.Dropped), new Act("操作员", "已并入其他工作"));
        var list = await ledger.CarryOver.ChooseAsync(Take("t4", "t4"), Ledger.Act);

        Assert.Equal([("t4", "t4", "测试"), ("4", null, "已并入其他工作")], list.Unfinished.Select(one => one.Carry).OfType<Carry>().Select(carry => (carry.From.Id, carry.Into?.Id, carry.Why!)));
        var over = Assert.Single((await ledger.CarryOver.ListAsync(Next)).TakenOver);
        Assert.Equal((Plan, "t4", "培训人数", Next, "t4"), (over.From.PlanId, over.From.Id, over.From.Name, over.Into!.PlanId, over.Into.Id));
        Assert.Empty(list.TakenOver);
        Assert.Equal(3, (await ledger.Audit.HistoryAsync(Plan)).Count(entry => entry.What == "plan.carried-over"));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE carry_over SET into_item_no = 6 WHERE decision = 'taken'");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ChooseAsync_WhatIsWrong_IsRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        Assert.Equal("t2 of the plan 990101-2026 is finished; there is nothing to carry over.", await RefusedAsync(Take("t2", "t2")));
        Assert.Equal("The plan 990101-2026 has no task or target t30; did you mean t3?", await RefusedAsync(Take("t30", "t2")));
        Assert.Equal("The plan 990101-2027 has no task or target t30; did you mean t3?", await RefusedAsync(Take("t4", "t30")));
        Assert.Equal("The plan 990101-2026 is not a later one of the same region than 990101-2027; choose another.", await RefusedAsync(new(Next, "t4", CarryDecision.Taken) { IntoPlan = Plan, IntoItem = "t4" }));
        Assert.Equal("Say in which item of which plan it goes on.", await RefusedAsync(new(Plan, "t4", CarryDecision.Taken) { IntoPlan = Next }));
        Assert.Equal("Say why it is dropped.", await RefusedAsync(new(Plan, "t4", CarryDecision.Dropped)));
        Assert.All((await ledger.CarryOver.ListAsync(Plan)).Unfinished, one => Assert.Null(one.Carry));
        await County.RefusesAsync(ledger, act => ledger.CarryOver.ChooseAsync(Take("t4", "t4"), act));

        async Task<string> RefusedAsync(CarryChoice choice) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.CarryOver.ChooseAsync(choice, new Act("操作员")))).Reasons).Message.En;
    }

    private static CarryChoice Take(string item, string into) => new(Plan, item, CarryDecision.Taken) { IntoPlan = Next, IntoItem = into };

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await County.OpenAsync(engine, Samples.Reading);
        var next = Samples.Reading with { Document = Samples.Reading.Document with { Title = "2027", From = 2027, To = 2027 } };
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = next }, Ledger.Act);
        using var values = new StringReader("target,value,date\nt1,49,2026-12-31\nt2,1750,2026-12-31\n");
        await ledger.Reports.ImportAsync(Plan, values, "年末.csv", Ledger.Act);
        return ledger;
    }
}

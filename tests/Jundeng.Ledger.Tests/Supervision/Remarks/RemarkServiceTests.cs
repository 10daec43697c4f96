using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Remarks;

public sealed class RemarkServiceTests
{
    [Theory, EveryDatabase]
    public async Task AddAsync_OnAnything_IsKeptInOrder(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "1") { Days = 5, Demand = "请补报" }, Ledger.Act);
        foreach (var about in new[] { County.Plan, County.Plan + "/1", County.Plan + "/t1", order.Id, County.Health, "990101" })
        {
            await county.Ledger.Remarks.AddAsync(about, "请抓紧", new Act("县长"));
            await county.Ledger.Remarks.AddAsync(about, " 月底前完成 ", new Act("县长"));
            Assert.Equal([("请抓紧", "县长"), ("月底前完成", "县长")], (await county.Ledger.Remarks.ListAsync(about)).Select(remark => (remark.Text, remark.Who)));
            Assert.Equal(2, (await county.Ledger.Audit.HistoryAsync(about)).Count(entry => entry.What == "remark.added"));
        }

        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_Unsound_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await County.RefusedAsync(() => county.Ledger.Remarks.AddAsync(County.Plan, " ", Ledger.Act), "The remark has no words; write what is to be said.");
        await County.RefusedAsync(
            () => county.Ledger.Remarks.AddAsync("x", "请抓紧", Ledger.Act), "There is no 'x'; give the id of a plan, PLAN/TASK, the id of an order or an organisation, or the code of a region.");
        await County.RefusedAsync(() => county.Ledger.Remarks.AddAsync(County.Plan + "/9", "请抓紧", Ledger.Act), "The plan 990101-2026 has no task '9'; see jundeng plan show 990101-2026.");
        await county.HireAsync();
        await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Remarks.AddAsync(County.Plan, "请抓紧", new Act("督查员")));
        await county.Ledger.Remarks.AddAsync(County.Plan, "请抓紧", new Act("县长"));
    }
}

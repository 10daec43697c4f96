using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Warnings;

public sealed class WarningServiceTests
{
    [Theory, EveryDatabase]
    public async Task ListAsync_LightsThatNoOpenOrderCovers_TheWorstFirst(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await County.RefusedAsync(() => county.Ledger.Warnings.ListAsync(County.Plan), "No lights of the plan 990101-2026 were drawn yet; draw them with jundeng light draw 990101-2026.");
        await county.ReportAsync("t2,1750,2026-06-30\nt3,4.8,2026-06-30\nt4,500,2026-06-30\nt1,50,2026-06-30\n");
        await county.DrawAsync();

        Assert.Equal([("2", "yellow"), ("3", "white"), ("4", "white")], await IdsAsync(county));
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Days = 5 }, Ledger.Act);
        Assert.Equal([("3", "white"), ("4", "white")], await IdsAsync(county));
        Assert.Equal(order.Id, (await county.Ledger.Warnings.ListAsync(County.Plan, covered: true))[0].Orders.Single().Id);

        await county.Ledger.Orders.MoveAsync(new(order.Id, OrderAction.Terminate), Ledger.Act);
        Assert.Equal([("2", "yellow"), ("3", "white"), ("4", "white")], await IdsAsync(county));
    }

    [Theory, EveryDatabase]
    public async Task WaitingAsync_OfAllPlans_SaysTheSameAsEachPlanDoes(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        Assert.Empty(await county.Ledger.Warnings.WaitingAsync());
        await county.ReportAsync("t4,500,2026-06-30\nt1,50,2026-06-30\n");
        await county.DrawAsync();
        await county.Ledger.Lights.OverrideAsync(County.Plan, "3", "red", county.Days.Today, new Act("督查员", "现场核查未开工"));
        await county.Ledger.Orders.IssueAsync(new(County.Plan, "2") { Days = 5 }, Ledger.Act);

        var waiting = await county.Ledger.Warnings.WaitingAsync();
        Assert.Equal(
            (await county.Ledger.Warnings.ListAsync(County.Plan)).Select(warning => (warning.Light.Id, warning.Light.Title, warning.Light.Light.Id, warning.Light.Reason)).Order(),
            waiting.Select(warning => (warning.Light.Id, warning.Light.Title, warning.Light.Light.Id, warning.Light.Reason)).Order());
        Assert.Equal(("3", "red", County.Plan), (waiting[0].Light.Id, waiting[0].Light.Light.Id, waiting[0].PlanId));

        // A day later the override holds no more, and what is drawn then counts.
        county.Days.Today = county.Days.Today.AddDays(1);
        await county.ReportAsync("t4,1200,2026-07-02\n");
        await county.DrawAsync();
        Assert.DoesNotContain(await county.Ledger.Warnings.WaitingAsync(), warning => warning.Light.Light.Id == "red");
    }

    private static async Task<IEnumerable<(string, string)>> IdsAsync(County county) =>
        (await county.Ledger.Warnings.ListAsync(County.Plan)).Select(warning => (warning.Light.Id, warning.Light.Light.Id));
}

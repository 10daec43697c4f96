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

    private static async Task<IEnumerable<(string, string)>> IdsAsync(County county) =>
        (await county.Ledger.Warnings.ListAsync(County.Plan)).Select(warning => (warning.Light.Id, warning.Light.Light.Id));
}

using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Orders;

public sealed class OrderMachineTests
{
    // Written out apart from the table in the program: what may be done in each state, and where it leads.
    private static readonly Dictionary<OrderState, Dictionary<OrderAction, OrderState>> s_allowed = new()
    {
        [OrderState.Issued] = new() { [OrderAction.Sign] = OrderState.SignedFor, [OrderAction.Suspend] = OrderState.Suspended, [OrderAction.Terminate] = OrderState.Terminated },
        [OrderState.SignedFor] = new() { [OrderAction.Start] = OrderState.InHand, [OrderAction.Suspend] = OrderState.Suspended, [OrderAction.Terminate] = OrderState.Terminated },
        [OrderState.InHand] = new()
        {
            [OrderAction.AskExtension] = OrderState.ExtensionAsked,
            [OrderAction.Report] = OrderState.Reported,
            [OrderAction.Suspend] = OrderState.Suspended,
            [OrderAction.Terminate] = OrderState.Terminated,
        },
        [OrderState.ExtensionAsked] = new()
        {
            [OrderAction.GrantExtension] = OrderState.InHand,
            [OrderAction.RefuseExtension] = OrderState.InHand,
            [OrderAction.Terminate] = OrderState.Terminated,
        },
        [OrderState.Reported] = new() { [OrderAction.Pass] = OrderState.Settled, [OrderAction.Return] = OrderState.InHand },
        [OrderState.Settled] = new() { [OrderAction.Close] = OrderState.Closed },
        [OrderState.Closed] = new() { [OrderAction.Reopen] = OrderState.InHand },
        [OrderState.Suspended] = new() { [OrderAction.Resume] = OrderState.InHand, [OrderAction.Terminate] = OrderState.Terminated },
        [OrderState.Terminated] = [],
    };

    private static readonly Dictionary<OrderState, OrderAction[]> s_ways = new()
    {
        [OrderState.Issued] = [],
        [OrderState.SignedFor] = [OrderAction.Sign],
        [OrderState.InHand] = [OrderAction.Sign, OrderAction.Start],
        [OrderState.ExtensionAsked] = [OrderAction.Sign, OrderAction.Start, OrderAction.AskExtension],
        [OrderState.Reported] = [OrderAction.Sign, OrderAction.Start, OrderAction.Report],
        [OrderState.Settled] = [OrderAction.Sign, OrderAction.Start, OrderAction.Report, OrderAction.Pass],
        [OrderState.Closed] = [OrderAction.Sign, OrderAction.Start, OrderAction.Report, OrderAction.Pass, OrderAction.Close],
        [OrderState.Suspended] = [OrderAction.Sign, OrderAction.Start, OrderAction.Suspend],
        [OrderState.Terminated] = [OrderAction.Terminate],
    };

    public static TheoryData<Engine, OrderState> States =>
        [.. from engine in Enum.GetValues<Engine>() from state in Enum.GetValues<OrderState>() select (engine, state)];

    [Theory]
    [MemberData(nameof(States))]
    public async Task MoveAsync_EveryActionInEveryState_IsTakenOrRefused(Engine engine, OrderState state)
    {
        await using var county = await County.OpenAsync(engine);
        foreach (var action in Enum.GetValues<OrderAction>())
        {
            var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Demand = "请补报", Days = 10 }, Ledger.Act);
            foreach (var step in s_ways[state]) order = await MoveAsync(county, order.Id, step);
            Assert.Equal(state, order.State);

            if (s_allowed[state].TryGetValue(action, out var next))
            {
                var moved = await MoveAsync(county, order.Id, action);
                Assert.Equal((next, action, order.Steps.Count + 1), (moved.State, moved.Steps[^1].Action, moved.Steps.Count));
                order = moved;
            }
            else
            {
                var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => MoveAsync(county, order.Id, action));
                Assert.Equal("order-state", Assert.Single(refused.Reasons).Code);
                Assert.Equal(order.Steps, (await county.Ledger.Orders.GetAsync(order.Id)).Steps);
            }

            await EndAsync(county, order);
        }

        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData(OrderState.Issued)]
    [InlineData(OrderState.SignedFor)]
    [InlineData(OrderState.InHand)]
    public async Task Resume_FromEveryState_GoesBackToIt(OrderState state)
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Demand = "请补报", Days = 10 }, Ledger.Act);
        foreach (var step in s_ways[state].Append(OrderAction.Suspend)) await MoveAsync(county, order.Id, step);
        Assert.Equal(state, (await MoveAsync(county, order.Id, OrderAction.Resume)).State);
    }

    [Theory]
    [InlineData(OrderState.InHand, OrderAction.Suspend, "To suspend takes a reason; say why.")]
    [InlineData(OrderState.InHand, OrderAction.Terminate, "To terminate takes a reason; say why.")]
    [InlineData(OrderState.InHand, OrderAction.AskExtension, "To ask for an extension takes a reason; say why.", "There is no due day; give the day, or a number of working days.")]
    [InlineData(OrderState.InHand, OrderAction.Report, "To report takes a text; write it.")]
    [InlineData(OrderState.ExtensionAsked, OrderAction.RefuseExtension, "To refuse the extension takes a reason; say why.")]
    [InlineData(OrderState.Reported, OrderAction.Return, "To return takes a reason; say why.")]
    [InlineData(OrderState.Closed, OrderAction.Reopen, "To reopen takes a reason; say why.", "There is no due day; give the day, or a number of working days.")]
    public async Task MoveAsync_WithoutWhatItTakes_SaysEverythingThatIsMissing(OrderState state, OrderAction action, params string[] sentences)
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Demand = "请补报", Days = 10 }, Ledger.Act);
        foreach (var step in s_ways[state]) await MoveAsync(county, order.Id, step);
        await County.RefusedAsync(() => county.Ledger.Orders.MoveAsync(new(order.Id, action), new Act("操作员")), sentences);
    }

    [Fact]
    public async Task MoveAsync_NotPossibleNow_SaysWhatIs()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        var order = await county.Ledger.Orders.IssueAsync(new("990101-2026", "1") { Demand = "请补报", Days = 10 }, Ledger.Act);

        await County.RefusedAsync(() => MoveAsync(county, order.Id, OrderAction.Close), "The order 990101-d1 is issued: one cannot close; what can be done: sign for, suspend, terminate.");
        await MoveAsync(county, order.Id, OrderAction.Terminate);
        await County.RefusedAsync(() => MoveAsync(county, order.Id, OrderAction.Sign), "The order 990101-d1 is terminated: one cannot sign for, nor do anything else with it.");
        await County.RefusedAsync(() => MoveAsync(county, "990101-d2", OrderAction.Sign), "There is no order '990101-d2'; did you mean 990101-d1?");
    }

    private static Task<Order> MoveAsync(County county, string id, OrderAction action)
    {
        var transition = OrderMachine.Of(action);
        return county.Ledger.Orders.MoveAsync(new(id, action) { Text = "已办理", Due = transition.Due == OrderDue.Needed ? county.Days.Today.AddDays(60) : null }, Ledger.Act);
    }

    // So that the next order on the task may be issued.
    private static async Task EndAsync(County county, Order order)
    {
        if (order.State == OrderState.Reported) order = await MoveAsync(county, order.Id, OrderAction.Pass);
        if (order.State == OrderState.Settled) order = await MoveAsync(county, order.Id, OrderAction.Close);
        if (order.IsOpen) await MoveAsync(county, order.Id, OrderAction.Terminate);
    }
}

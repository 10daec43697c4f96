using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Supervision;

/// <summary>Orders and the remarks of leaders.</summary>
internal static class OrderApi
{
    public static void MapOrderApi(this IEndpointRouteBuilder api)
    {
        api.MapPost("/plans/{planId}/orders", IssueOrder).WithTags("Supervision").For(AccessAction.OrderIssue, "planId");
        var orders = api.MapGroup("").WithTags("Supervision").For(AccessAction.LedgerRead, "id");
        orders.MapGet("/orders", ListOrders);
        orders.MapGet("/orders/{id}", GetOrder).Tagged("id");
        orders.MapGet("/orders/{id}/next", ListNextSteps);
        orders.MapPost("/orders/{id}/steps", MoveOrder).Tagged("id");
        orders.MapGet("/remarks", ListRemarks);
        orders.MapPost("/remarks", AddRemark).For(AccessAction.RemarkAdd);
    }

    /// <summary>Issues an order on a task, or on a target outside every task.</summary>
    internal static async Task<Made<Order>> IssueOrder(string planId, Body<IssueOrder> body, OrderService orders, CancellationToken ct)
    {
        var order = await orders.IssueAsync(body.Value, body.Act, ct);
        return new($"/api/v1/orders/{order.Id}", order);
    }

    /// <summary>The orders of the plans that one may read; those that are over with <c>all=true</c>.</summary>
    internal static async Task<Listed<Order>> ListOrders(HttpContext http, [FromQuery] bool? all, OrderService orders, VisiblePlans visible, CancellationToken ct)
    {
        var plans = await visible.OfAsync(http);
        return new([.. (await orders.ListAsync(new OrderQuery { All = all == true }, ct)).Where(order => plans.ContainsKey(order.PlanId))]);
    }

    /// <summary>An order with all its steps.</summary>
    internal static async Task<One<Order>> GetOrder(string id, OrderService orders, CancellationToken ct) => new(await orders.GetAsync(id, ct));

    /// <summary>The steps that the asker may take with an order now.</summary>
    internal static async Task<Listed<OrderTransition>> ListNextSteps(string id, Caller caller, OrderService orders, CancellationToken ct) => new(await orders.NextAsync(id, caller.Act, ct));

    /// <summary>Takes a step with an order: signs for it, reports on it, closes it and so on.</summary>
    internal static async Task<One<Order>> MoveOrder(string id, Body<MoveOrder> body, OrderService orders, CancellationToken ct) => new(await orders.MoveAsync(body.Value, body.Act, ct));

    /// <summary>What leaders have written on a thing.</summary>
    internal static async Task<Listed<Remark>> ListRemarks([FromQuery] string? about, Caller caller, RemarkService remarks, AccessService access, CancellationToken ct)
    {
        var thing = about ?? "";
        var list = await remarks.ListAsync(thing, ct);
        await access.DemandAsync(caller.Act, AccessAction.LedgerRead, thing.Split('/')[0], ct);
        return new(list);
    }

    /// <summary>Writes a remark on a plan, task (plan/task), order, organisation or region.</summary>
    internal static async Task<One<Remark>> AddRemark(Body<RemarkRequest> body, RemarkService remarks, CancellationToken ct) => new(await remarks.AddAsync(body.Value.About, body.Value.Text, body.Act, ct));
}

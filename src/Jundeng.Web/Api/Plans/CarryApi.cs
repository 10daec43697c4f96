using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.CarryOver;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>What a plan leaves unfinished, carried into a later one or dropped, item by item.</summary>
internal static class CarryApi
{
    public static void MapCarryApi(this IEndpointRouteBuilder api)
    {
        var carry = api.MapGroup("/plans/{planId}").WithTags("Tasks").For(AccessAction.LedgerRead, "planId");
        carry.MapGet("/carry-over", ListUnfinished).Tagged("planId");
        carry.MapGet("/taken-over", ListTakenOver);
        carry.MapPut("/carry-over/{itemId}", CarryOver).For(AccessAction.PlanCarryOver, "planId").Tagged("planId");
    }

    /// <summary>Tasks without targets that are not done, and targets that are not met, with what becomes of each.</summary>
    internal static async Task<Listed<UnfinishedResponse>> ListUnfinished(string planId, [FromQuery] string? asOf, CarryService carries, CancellationToken ct) =>
        Of(await carries.ListAsync(planId, ApiDay.Read("asOf", asOf), ct));

    /// <summary>What goes on in a plan from earlier ones.</summary>
    internal static async Task<Listed<Carry>> ListTakenOver(string planId, CarryService carries, CancellationToken ct) => new((await carries.ListAsync(planId, null, ct)).TakenOver);

    /// <summary>Chooses what becomes of something unfinished: it goes on in an item of a later plan, or is dropped, for which <c>why</c> must be given. A later choice replaces an earlier one.</summary>
    internal static async Task<Listed<UnfinishedResponse>> CarryOver(string planId, string itemId, Body<CarryChoice> body, CarryService carries, CancellationToken ct) => Of(await carries.ChooseAsync(body.Value, body.Act, ct));

    private static Listed<UnfinishedResponse> Of(CarryList list) => new([.. list.Unfinished.Select(UnfinishedResponse.Of)]);
}

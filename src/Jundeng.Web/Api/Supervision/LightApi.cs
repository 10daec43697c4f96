using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Supervision;

/// <summary>Lights and warnings.</summary>
internal static class LightApi
{
    public static void MapLightApi(this IEndpointRouteBuilder api)
    {
        var lights = api.MapGroup("").WithTags("Supervision").For(AccessAction.LedgerRead, "planId");
        lights.MapGet("/plans/{planId}/lights", ListLights);
        lights.MapPost("/plans/{planId}/lights", DrawLights).For(AccessAction.LightDraw, "planId");
        lights.MapGet("/plans/{planId}/lights/{subject}", ListLightHistory);
        lights.MapPut("/plans/{planId}/lights/{subject}/override", OverrideLight).For(AccessAction.LightOverride, "planId");
        lights.MapDelete("/plans/{planId}/lights/{subject}/override", LiftLight).For(AccessAction.LightOverride, "planId");
        lights.MapGet("/warnings", ListWarnings);
    }

    /// <summary>The lights of a plan as they were last drawn.</summary>
    internal static async Task<Listed<LightResponse>> ListLights(string planId, [FromQuery] string? asOf, LightService lights, CancellationToken ct) =>
        new([.. (await lights.CurrentAsync(planId, ApiDay.Read("asOf", asOf), ct)).Lights.Select(LightResponse.Of)]);

    /// <summary>Draws the lights of a plan by its rules.</summary>
    internal static async Task<Listed<LightResponse>> DrawLights(string planId, Body<DrawLights> body, LightService lights, CancellationToken ct) =>
        new([.. (await lights.DrawAsync(body.Value, body.Act, ct)).Lights.Select(LightResponse.Of)]);

    /// <summary>The lights that a task has had, or a target outside every task.</summary>
    internal static async Task<Listed<LightResponse>> ListLightHistory(string planId, string subject, LightService lights, CancellationToken ct) => new([.. (await lights.HistoryAsync(planId, subject, ct)).Select(LightResponse.Of)]);

    /// <summary>Sets a light by hand for some time; <c>why</c> must be given.</summary>
    internal static async Task<One<LightResponse>> OverrideLight(string planId, string subject, Body<LightOverrideRequest> body, LightService lights, CancellationToken ct) =>
        new(LightResponse.Of(await lights.OverrideAsync(planId, subject, body.Value.Light, body.Value.Until, body.Act, ct)));

    /// <summary>Takes a light that was set by hand back.</summary>
    internal static async Task<One<LightResponse>> LiftLight(string planId, string subject, Caller caller, LightService lights, CancellationToken ct) =>
        new(LightResponse.Of(await lights.LiftAsync(planId, subject, caller.Act, ct)));

    /// <summary>Tasks whose light is not the normal one and on which no order is open, the worst first.</summary>
    internal static async Task<Listed<WarningResponse>> ListWarnings(HttpContext http, WarningService warnings, VisiblePlans visible, CancellationToken ct)
    {
        var plans = await visible.OfAsync(http);
        return new([.. (await warnings.WaitingAsync(ct)).Where(warning => plans.ContainsKey(warning.PlanId)).Select(WarningResponse.Of)]);
    }
}

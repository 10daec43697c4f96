using Jundeng.Ledger.Desk;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Desk;

/// <summary>What the asker has to do, and who they are.</summary>
internal static class DeskApi
{
    public static void MapDeskApi(this IEndpointRouteBuilder api)
    {
        var desk = api.MapGroup("").WithTags("Desk").ForSignedIn();
        desk.MapGet("/desk", ListWork);
        desk.MapGet("/me", GetSelf);
    }

    /// <summary>What the asker should see to, the most urgent first.</summary>
    internal static async Task<Listed<DeskItem>> ListWork(Caller caller, DeskService desk, CancellationToken ct) => new((await desk.OfAsync(caller.Act, ct)).Items);

    /// <summary>In whose name one asks, and what they may do somewhere.</summary>
    internal static async Task<One<SelfResponse>> GetSelf(HttpContext http, Caller caller, Visitors visitors) => new(SelfResponse.Of(caller.Act.Who, await visitors.RightsAsync(http)));
}

using Jundeng.Ledger.Desk;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Home;

/// <summary>The first page: what one must do.</summary>
internal static class HomeRoutes
{
    public static void MapHome(this IEndpointRouteBuilder pages) => pages.MapGet("/", Show).ForSignedIn();

    private static async Task<IResult> Show(HttpContext http, Visitors visitors, DeskService desks, CancellationToken ct)
    {
        var desk = await desks.OfAsync((await visitors.OfAsync(http)).Act(), ct);
        return new PageAnswer<HomePage>(new { Desk = desk, Rights = await visitors.RightsAsync(http) });
    }
}

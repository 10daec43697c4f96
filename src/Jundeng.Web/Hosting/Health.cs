using System.Data.Common;
using Jundeng.Ledger;
using Jundeng.Ledger.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Hosting;

/// <summary>For watchers and balancers: live = the process answers, ready = the database answers too.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").ForAnyone().ExcludeFromDescription();
        health.MapGet("/live", () => TypedResults.Text("live"));
        health.MapGet("/ready", async (LedgerStore store, CancellationToken ct) =>
        {
            try
            {
                await store.CheckAsync(ct);
                return TypedResults.Text("ready");
            }
            catch (Exception exception) when (exception is DbException or LedgerRefusedException)
            {
                return TypedResults.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}

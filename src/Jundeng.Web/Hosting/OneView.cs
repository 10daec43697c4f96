using Jundeng.Ledger.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>All that a page or an answer says is from one state of the ledger; the view is closed when the answer begins to be sent, for that may take long.</summary>
internal static class OneView
{
    public static void Use(IApplicationBuilder app, LedgerStore store) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            await next(http);
            return;
        }

        await using var view = store.View();
        http.Response.OnStarting(static view => ((IAsyncDisposable)view).DisposeAsync().AsTask(), view);
        await next(http);
    });
}

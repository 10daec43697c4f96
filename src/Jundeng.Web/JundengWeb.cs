using Jundeng.Ledger;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Jundeng.Web;

/// <summary>Pages and HTTP API, hosted by whoever calls.</summary>
public static class JundengWeb
{
    /// <summary>Finds out before long work whether an address can be listened on; it is not kept.</summary>
    /// <exception cref="WebRefusedException">The address is taken, invalid or not allowed.</exception>
    public static void Probe(string urls) => ListenAddress.Probe(ListenAddress.Parse(urls));

    /// <summary>Opens the database, starts to listen and returns once the first request can be answered.</summary>
    /// <exception cref="WebRefusedException">The address is taken, invalid or not allowed.</exception>
    /// <exception cref="LedgerRefusedException">The database cannot be opened, or the key file cannot be read.</exception>
    public static async Task<WebServer> StartAsync(WebSettings settings, CancellationToken ct = default)
    {
        var address = ListenAddress.Parse(settings.Urls);
        var store = await LedgerStore.OpenAsync(settings.Database, settings.Time, ct);
        WebApplication? app = null;
        try
        {
            app = WebApp.Build(settings, store);
            return new WebServer(app, store, await ListenAddress.StartAsync(app, address, ct));
        }
        catch
        {
            if (app is not null) await app.DisposeAsync();
            await store.DisposeAsync();
            throw;
        }
    }
}

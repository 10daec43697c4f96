using Jundeng.Web.Hosting;

namespace Jundeng.Web;

/// <summary>Pages and HTTP API, hosted by whoever calls.</summary>
public static class JundengWeb
{
    /// <summary>Opens the database, starts to listen and returns once the first request can be answered.</summary>
    /// <exception cref="WebRefusedException">The address is taken, invalid or not allowed.</exception>
    public static async Task<WebServer> StartAsync(WebSettings settings, CancellationToken ct = default)
    {
        var address = ListenAddress.Parse(settings.Urls);
        var app = WebApp.Build(settings);
        try
        {
            return new WebServer(app, await ListenAddress.StartAsync(app, address, ct));
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }
}

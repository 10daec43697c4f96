using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Jundeng.Web;

/// <summary>A server that listens.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LedgerStore _store;

    internal WebServer(WebApplication app, LedgerStore store, Uri address)
    {
        _app = app;
        _store = store;
        Address = address;
    }

    /// <summary>Where the pages are; the port that was taken, where port 0 was asked for.</summary>
    public Uri Address { get; }

    /// <summary>All its routes.</summary>
    public IReadOnlyList<WebRoute> Routes => RouteRules.All(_app.Services.GetRequiredService<EndpointDataSource>());

    /// <summary>Waits until the token is cancelled or the process is asked to end, then stops in good order.</summary>
    public Task WaitForShutdownAsync(CancellationToken ct = default) => _app.WaitForShutdownAsync(ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Requests under way end, and what was measured of them is sent; disposing alone breaks them off.
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
    }
}

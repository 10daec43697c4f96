using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Serve_WithACollector_SendsMetricsAndTracesByRoute()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        using var collector = new HttpListener();
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        collector.Prefixes.Add(address.ToString());
        collector.Start();
        var received = new ConcurrentDictionary<string, string>();
        var listening = ListenAsync(collector, received);

        await using (var server = await Door.OpenAsync(database.Connection, settings => settings with { Otlp = address }))
        {
            using var visitor = Door.Visitor();
            using var answer = await visitor.GetAsync(new Uri(server.Address, "/plans/nowhere"), TestContext.Current.CancellationToken);
        }

        collector.Stop();
        await listening;
        Assert.Equal(["/v1/metrics", "/v1/traces"], received.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("http.server.request.duration", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("/plans/{id}", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("jundeng", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("/plans/{id}", received["/v1/traces"], StringComparison.Ordinal);
    }

    private static async Task ListenAsync(HttpListener collector, ConcurrentDictionary<string, string> received)
    {
        while (collector.IsListening)
        {
            try
            {
                var context = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                received.AddOrUpdate(context.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
                context.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Net;
using AngleSharp;
using AngleSharp.Dom;

[assembly: AssemblyFixture(typeof(Jundeng.Web.Tests.PlanServer))]

namespace Jundeng.Web.Tests;

/// <summary>The real server on a free port with the small plan and the small assessment in a database of its own. Tests only read from it.</summary>
public sealed class PlanServer : IAsyncLifetime
{
    public const string Plan = "/plans/990201-2030";
    public const string LedgerOnly = "/plans/990202-2030";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-web-");
    private WebServer? _server;

    public Uri Address => _server!.Address;

    public string Database => Path.Combine(_folder.FullName, "jundeng.db");

    public async ValueTask InitializeAsync()
    {
        await SmallPlan.AddAsync(Database, TestContext.Current.CancellationToken);
        await SmallAssessment.AddAsync(Database, TestContext.Current.CancellationToken);
        _server = await JundengWeb.StartAsync(
            new WebSettings { Database = Database, Urls = "http://127.0.0.1:0", Operator = "tester" }, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A visitor without cookies, so that no test sees what another one chose.</summary>
    public HttpClient Visitor(bool keepsCookies = false) =>
        new(new SocketsHttpHandler { UseCookies = keepsCookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Address };

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var visitor = Visitor();
        return await visitor.GetAsync(path, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(expected, answer.StatusCode);
        return await ReadAsync(answer);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(page => page.Content(html).Address(answer.RequestMessage!.RequestUri), TestContext.Current.CancellationToken);
    }
}

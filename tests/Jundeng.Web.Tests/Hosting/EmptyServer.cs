namespace Jundeng.Web.Tests.Hosting;

/// <summary>A server with an empty database of its own.</summary>
internal sealed class EmptyServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-web-");
    private WebServer? _server;

    public Uri Address => _server!.Address;

    public string Database => Path.Combine(_folder.FullName, "jundeng.db");

    public static async Task<EmptyServer> StartAsync(string urls = "http://127.0.0.1:0")
    {
        var empty = new EmptyServer();
        try
        {
            empty._server = await JundengWeb.StartAsync(
                new WebSettings { Database = empty.Database, Urls = urls, Operator = "tester" }, TestContext.Current.CancellationToken);
            return empty;
        }
        catch
        {
            await empty.DisposeAsync();
            throw;
        }
    }

    public async Task<AngleSharp.Dom.IDocument> PageAsync(string path)
    {
        using var visitor = new HttpClient { BaseAddress = Address };
        using var answer = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
        return await PlanServer.ReadAsync(answer);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

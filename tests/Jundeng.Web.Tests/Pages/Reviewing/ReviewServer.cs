using System.Net;
using System.Text;
using AngleSharp.Dom;
using Jundeng.Ledger;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Tests.Pages.Reviewing;

/// <summary>A server of a test's own with a small plan that was read as a user would have it read, and a visitor who keeps cookies.</summary>
internal sealed class ReviewServer : IAsyncDisposable
{
    public const string PlanPath = "/plans/990101-2026";
    public const string Review = PlanPath + "/review";

    public const string Text = """
        青禾县2026年度公共服务计划

        一、主要任务
        （一）就业
        1.扩大就业。全年新增就业500人，其中妇女600人。
        责任单位：县人社局
        2.技能培训。培训农民800人次。另建培训基地，设教室若干间。
        责任单位：县农业局
        3.就业宣传。做好宣传。
        责任单位：县人社局

        """;

    private readonly DirectoryInfo _folder;
    private readonly WebServer _server;
    private readonly HttpClient _visitor;

    private ReviewServer(DirectoryInfo folder, WebServer server)
    {
        _folder = folder;
        _server = server;
        _visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public Uri Address => _server.Address;

    public string Database => Path.Combine(_folder.FullName, "jundeng.db");

    public static async Task<ReviewServer> StartAsync(Func<PlanReading, PlanReading>? older = null)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("jundeng-web-");
        var database = Path.Combine(folder.FullName, "jundeng.db");
        var bytes = Encoding.UTF8.GetBytes(Text);
        Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));
        var reading = PlanReader.Read(text);
        await using (var store = await LedgerStore.OpenAsync(database, ct: ct))
        {
            var plan = new AddPlan { RegionCode = "990101", RegionName = "青禾县", Reading = older?.Invoke(reading) ?? reading, Source = bytes, FileName = "plan.txt" };
            await new PlanService(store).AddAsync(plan, new Act("tester"), ct);
        }

        return new ReviewServer(folder, await JundengWeb.StartAsync(new WebSettings { Database = database, Urls = "http://127.0.0.1:0", Operator = "王敏" }, ct));
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await _visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return await PlanServer.ReadAsync(answer);
    }

    /// <summary>Asks for a page that leads elsewhere.</summary>
    public async Task RedirectAsync(string path, string to)
    {
        using var answer = await _visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.SeeOther, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    public async Task<string> TextAsync(string path)
    {
        using var answer = await _visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends the form that a button belongs to, as a browser does: its fields as they stand, those given instead, and the button.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IDocument page, string button, params (string Name, string Value)[] typed)
    {
        var (action, fields) = FilledForm.Of(page, button, typed);
        return await PostAsync(action, fields);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (host is not null) request.Headers.Host = host;
        return await _visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(string path, HttpContent content) => _visitor.PostAsync(path, content, TestContext.Current.CancellationToken);

    /// <summary>Registers organisations.</summary>
    public async Task RegisterAsync(string csv)
    {
        await using var store = await LedgerStore.OpenAsync(Database);
        await new OrganisationService(store).ImportAsync(Encoding.UTF8.GetBytes(csv), "units.csv", null, null, new Act("tester"));
    }

    /// <summary>Sends a form and follows where it leads.</summary>
    public async Task<IDocument> DoAsync(IDocument page, string button, params (string Name, string Value)[] typed)
    {
        using var answer = await SubmitAsync(page, button, typed);
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail($"{answer.StatusCode}: {Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("main"))}");
        return await PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
    }
}

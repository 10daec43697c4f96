using System.Net;
using System.Text;
using AngleSharp.Dom;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Storage;

namespace Jundeng.Web.Tests.Pages.PublicPages;

/// <summary>The real server with a release of the small plan and of its towns, of which one counts few people.</summary>
public sealed class PublicServer : IAsyncLifetime
{
    public const string Release = "/public/990201-2030-r1";

    private const string Scheme = """
        scheme: towns
        version: 1
        title: {zh: 乡镇评价, en: Towns}
        rounding: {mode: half-up, digits: 1}
        regions: [{id: a, name: 甲镇}, {id: b, name: <b>乙镇</b>}, {id: c, name: 丙镇}]
        tree:
          - id: index
            name: {zh: 总指数, en: Index}
            children:
              - {id: enrolment, name: {zh: 入园率, en: Enrolment}, unit: "%", weight: 1, attainment: {family: ratio, target: 98}}
              - {id: beds, name: {zh: 床位, en: Beds}, unit: 张, weight: 1, attainment: {family: ratio, target: 5}}
          - {id: orphans, name: {zh: 探访率, en: Visited}, unit: "%", attainment: {family: ratio, target: 100}}
        """;

    private const string Data = """
        region,period,indicator,group,value,numerator,denominator
        a,2029,enrolment,,49,,
        b,2029,enrolment,,98,,
        c,2029,enrolment,,90,,
        a,2030,enrolment,,73.5,,
        b,2030,enrolment,,98,,
        c,2030,enrolment,,95,,
        a,2030,beds,,5,,
        b,2030,beds,,4,,
        c,2030,beds,,,,
        a,2030,orphans,,66.67,2,3
        b,2030,orphans,,61.54,8,13
        c,2030,orphans,,80,400,500
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-public-");
    private WebServer? _server;

    /// <summary>How often one address may send something within a minute.</summary>
    public int PostsPerMinute { get; init; } = 10;

    public PublicClock Clock { get; } = new();

    public Uri Address => _server!.Address;

    public LedgerStore? Store { get; private set; }

    public ReleaseService Releases => new(Store!);

    public async ValueTask InitializeAsync()
    {
        var (database, ct) = (Path.Combine(_folder.FullName, "jundeng.db"), TestContext.Current.CancellationToken);
        await SmallPlan.AddAsync(database, ct);
        Store = await LedgerStore.OpenAsync(database, ct: ct);
        var act = new Act("tester");
        await new SchemeService(Store).AddAsync(Encoding.UTF8.GetBytes(Scheme), "towns.yaml", act, ct);
        await new CutService(Store).MakeAsync(Encoding.UTF8.GetBytes(Data), "towns.csv", act, ct);
        await new RunService(Store).MakeAsync(new SchemeName("towns", 1), "cut-1", act);
        await PublishAsync("青河县2030年度实施情况");
        _server = await JundengWeb.StartAsync(new WebSettings { Database = database, Urls = "http://127.0.0.1:0", Operator = "tester", Time = Clock, PostsPerMinute = PostsPerMinute }, ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (Store is not null) await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public async Task<Release> PublishAsync(string title, string run = "run-1")
    {
        var proposed = await Releases.ProposeAsync(new ProposeRelease("990201-2030") { AsOf = new DateOnly(2030, 12, 31), Run = run, Title = title, Notes = "数据为<b>初步</b>数。" }, new Act("甲"));
        return await Releases.ApproveAsync(proposed.Id, null, new Act("乙"));
    }

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = _server!.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK, string language = "zh")
    {
        using var answer = await GetAsync(path, ("Cookie", $"lang={language}"));
        Assert.Equal(expected, answer.StatusCode);
        return await PlanServer.ReadAsync(answer);
    }
}

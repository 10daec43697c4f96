using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.PublicPages;

namespace Jundeng.Web.Tests.Api;

/// <summary>A server with the plan of a county of 2026 and its units; without accounts, so that a program of this machine may do all.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    public const string Plan = "990101-2026";
    public const string Unit = "990101-u1";
    public const string Document = "青禾县2026年度公共服务计划\n\n一、主要任务\n（一）就业\n1.扩大就业。全年新增就业500人。\n责任单位：县人社局\n（二）教育\n2.发展学前教育。新建幼儿园3所。\n责任单位：县教育局\n";
    public const string Units = "region,name\n990101,青禾县人力资源和社会保障局\n990101,=青禾县教育局\n990101,青禾县民政局\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-api-");
    private WebServer? _server;

    public PublicClock Clock { get; } = new();

    public string Database => Path.Combine(_folder.FullName, "jundeng.db");

    public Uri Address => _server!.Address;

    public async ValueTask InitializeAsync()
    {
        _server = await Door.OpenAsync(Database, settings => settings with { Time = Clock, ApiPerMinute = 100_000 });
        using var program = new ApiVisit(Address);
        (await program.UploadAsync("plans?region=990101&regionName=青禾县&name=plan.txt", Document)).Of(System.Net.HttpStatusCode.Created);
        (await program.UploadAsync("organisations?name=units.csv", Units)).Of(System.Net.HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

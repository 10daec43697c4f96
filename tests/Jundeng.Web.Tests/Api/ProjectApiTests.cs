using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class ProjectApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string OfPlan = $"plans/{ApiServer.Plan}";

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Project_FromItsFirstVersionToItsLastPayment_GoesThroughTheApi()
    {
        var path = await AddAsync("城东幼儿园", "2026-01", "市财政");

        (await _program.SendAsync("POST", $"{path}/progress", new { on = "2026-02-01", percent = 45, words = "主体封顶", completed = 300_00 })).Of(HttpStatusCode.OK);
        (await _program.SendAsync("POST", $"{path}/money", new { kind = "arrival", on = "2026-02-01", source = "市级", amount = 500_00 })).Of(HttpStatusCode.OK);
        (await _program.SendAsync("POST", $"{path}/money", new { kind = "payment", on = "2026-02-02", source = "city", amount = 200_00, note = "第2号凭证" })).Of(HttpStatusCode.OK);
        var corrected = (await _program.SendAsync("POST", $"{path}/money", new { kind = "payment", on = "2026-02-02", source = "city", amount = 250_00, corrects = 2, why = "凭证有误" })).Of(HttpStatusCode.OK);
        Assert.Equal([(1, null), (2, 3), (3, (int?)null)], corrected.Json["money"]!.AsArray().Select(entry => ((int)entry!["no"]!, (int?)entry["correctedBy"])));

        var funds = await _program.ReadAsync($"{OfPlan}/funds");
        var city = funds["sources"]!.AsArray().Single(source => (string?)source!["source"]!["code"] == "city")!["money"]!;
        Assert.Equal((800_00L, 500_00L, 250_00L), ((long)city["planned"]!, (long)city["arrived"]!, (long)city["paid"]!));
        Assert.Equal(300_00, (long)funds["tasks"]!.AsArray().Single(task => (string?)task!["taskId"] == "2")!["money"]!["completed"]!);

        // To withdraw an entry takes a reason, and only a thing that was seen is changed.
        Assert.Single((await _program.SendAsync("DELETE", $"{path}/money/3")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        (await _program.SendAsync("DELETE", $"{path}/money/3?why=重复登记")).Of(HttpStatusCode.OK);
        Assert.Equal(["precondition-needed"], (await _program.SendAsync("PATCH", path, new { place = "城东街道" })).Of(HttpStatusCode.PreconditionRequired).Codes);
        Assert.Equal("城东街道", (string?)(await _program.ChangeAsync(path, "PATCH", path, new { place = "城东街道" })).Of(HttpStatusCode.OK).Json["project"]!["place"]);
        Assert.True((bool)(await _program.ChangeAsync(path, "PATCH", path, new { drop = true, why = "选址不当" })).Of(HttpStatusCode.OK).Json["project"]!["dropped"]!);
        Assert.DoesNotContain((await _program.ReadAsync($"{OfPlan}/funds"))["sources"]!.AsArray(), source => (string?)source!["source"]!["code"] == "city" && (long)source["money"]!["planned"]! > 0);
    }

    [Fact]
    public async Task Get_Projects_AreAListLikeOthers()
    {
        await AddAsync("城西幼儿园", "2026-02");

        Assert.Equal("code,name,organisation\n2026-02,城西幼儿园,990101-u2\n", (await _program.GetAsync($"{OfPlan}/projects?format=csv&fields=code,name,organisation&code=2026-02")).Of(HttpStatusCode.OK).Text);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{OfPlan}/projects?task=1"))["total"]!);
        Assert.Equal(["unknown-plan"], (await _program.GetAsync("plans/none/projects")).Of(HttpStatusCode.NotFound).Codes);
        Assert.Single((await _program.GetAsync("projects/none")).Of(HttpStatusCode.NotFound).Codes);
    }

    [Fact]
    public async Task Post_Tables_AreTriedFirstThenTakenWhole()
    {
        const string Projects = "code,name,task,unit,total,source,amount\nT-1,村小改造,2,990101-u2,100万元,省级,100万元\n", Work = "code,what,on_date,source,amount,percent,words\nT-1,arrival,2026-02-01,省级,60万元,,\nT-1,progress,2026-02-01,,,30,开工\n";

        Assert.Equal(1, (int)(await _program.UploadAsync($"{OfPlan}/projects/import?name=a.csv&trial=true", Projects)).Of(HttpStatusCode.OK).Json["added"]!);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{OfPlan}/projects?code=T-1"))["total"]!);
        Assert.Equal(1, (int)(await _program.UploadAsync($"{OfPlan}/projects/import?name=a.csv", Projects)).Of(HttpStatusCode.OK).Json["added"]!);
        var entered = (await _program.UploadAsync($"{OfPlan}/projects/work?name=b.csv", Work)).Of(HttpStatusCode.OK).Json;
        Assert.Equal((1, 1), ((int)entered["progress"]!, (int)entered["arrivals"]!));
        Assert.Equal(2, (int)(await _program.UploadAsync($"{OfPlan}/projects/work?name=b.csv", Work)).Of(HttpStatusCode.OK).Json["known"]!);
    }

    [Fact]
    public async Task Post_FundSource_IsKnownInItsRegion()
    {
        (await _program.SendAsync("POST", $"{OfPlan}/fund-sources", new { name = "东西部协作资金" })).Of(HttpStatusCode.OK);

        Assert.Equal(1, (int)(await _program.ReadAsync($"{OfPlan}/fund-sources?code=东西部协作资金"))["total"]!);
        (await _program.SendAsync("POST", $"{OfPlan}/fund-sources", new { name = "东西部协作资金" })).Of(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Post_UnsoundProject_IsToldEverything() =>
        Assert.True((await _program.SendAsync("POST", $"{OfPlan}/projects", new { })).Of(HttpStatusCode.UnprocessableEntity).Codes.Length >= 4);

    public void Dispose() => _program.Dispose();

    private async Task<string> AddAsync(string name, string code, string source = "中央")
    {
        var made = (await _program.SendAsync("POST", $"{OfPlan}/projects", new { taskId = "2", name, code, unit = "990101-u2", total = 800_00, funds = new[] { new { source, year = 2026, amount = 800_00 } } })).Of(HttpStatusCode.Created);
        var path = $"projects/{(string)made.Json["project"]!["id"]!}";
        Assert.Equal($"/api/v1/{path}", made.Heads["Location"]);
        return path;
    }
}

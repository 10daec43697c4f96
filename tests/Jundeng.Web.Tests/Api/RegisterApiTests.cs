using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class RegisterApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private static readonly string[] s_gone = ["990101-u3"], s_merged = ["990108"];

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Organisations_Merged_PassToTheirHeir()
    {
        (await _program.SendAsync("POST", "organisations/merge", new { from = s_gone, heir = "990101-u1", on = "2026-02-01" })).Of(HttpStatusCode.OK);

        Assert.Equal(0, (int)(await _program.ReadAsync("organisations?id=990101-u3"))["total"]!);
        Assert.Equal(1, (int)(await _program.ReadAsync("organisations?id=990101-u3&asOf=2026-01-31"))["total"]!);
        Assert.True((await _program.SendAsync("POST", "organisations/merge", new { from = s_gone, heir = "none", on = "2026-02-01" })).Status is HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Regions_SplitAndMerged_AreThoseOfTheirDay()
    {
        (await _program.UploadAsync("regions?name=regions.csv&from=2020-01-01", "code,name,level,parent\n990107,青河镇,township,990101\n990108,白石镇,township,990101\n")).Of(HttpStatusCode.OK);

        var made = (await _program.SendAsync("POST", "regions/990107/split", new { into = new[] { new { code = "990109", name = "城东镇", share = 0.4 } }, on = "2026-02-01" })).Of(HttpStatusCode.OK);
        Assert.Equal(["990109"], made.Items.Select(region => (string?)region!["code"]));
        Assert.Equal(1, (int)(await _program.ReadAsync("regions?code=990107"))["total"]!);
        (await _program.SendAsync("POST", "regions/merge", new { from = s_merged, into = "990107", name = (string?)null, on = "2026-03-01" })).Of(HttpStatusCode.OK);
        Assert.Equal(0, (int)(await _program.ReadAsync("regions?code=990108&asOf=2026-03-02"))["total"]!);
        Assert.Equal(1, (int)(await _program.ReadAsync("regions?code=990108&asOf=2026-02-28"))["total"]!);
        Assert.Single((await _program.SendAsync("POST", "regions/990107/split", new { into = new[] { new { code = "990110", name = "x", share = 1.4 } }, on = "2026-04-01" })).Of(HttpStatusCode.UnprocessableEntity).Codes);
    }

    public void Dispose() => _program.Dispose();
}

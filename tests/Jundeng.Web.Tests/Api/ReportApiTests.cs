using System.Net;
using System.Net.Http.Headers;
using Jundeng.Web.Tests.Pages.Reporting;

namespace Jundeng.Web.Tests.Api;

public sealed class ReportApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Plan = $"plans/{ApiServer.Plan}";

    private static readonly string[] s_other = ["990101-u2"];

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Workbook_TakenAwayTriedAndBroughtBack_FillsTheReports()
    {
        var round = await OpenAsync();
        var empty = (await _program.GetAsync($"rounds/{round}/workbook?unit={ApiServer.Unit}")).Of(HttpStatusCode.OK);
        Assert.Equal(("PK", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (empty.Text[..2], empty.Heads["Content-Type"]));
        Assert.Contains($"{round}-{ApiServer.Unit}.xlsx", empty.Heads["Content-Disposition"], StringComparison.Ordinal);
        var report = (await _program.ReadAsync($"rounds/{round}/reports?unitId={ApiServer.Unit}"))["items"]![0]!;
        var path = $"reports/{(string)report["id"]!}";

        Assert.Equal(1, (int)(await SendAsync("&trial=true")).Of(HttpStatusCode.OK).Json["written"]!);
        Assert.Equal(0, (await _program.ReadAsync(path))["report"]?["version"]?.GetValue<int>() ?? 0);
        Assert.Equal(1, (int)(await SendAsync("&submit=true")).Of(HttpStatusCode.OK).Json["written"]!);
        Assert.Equal("submitted", (string?)(await _program.ReadAsync($"rounds/{round}/reports?unitId={ApiServer.Unit}"))["items"]![0]!["state"]);
        Assert.NotEmpty((await _program.UploadAsync($"rounds/{round}/workbook?name=a.xlsx", "no workbook")).Of(HttpStatusCode.UnprocessableEntity).Codes);

        async Task<ApiAnswer> SendAsync(string more)
        {
            using var file = new ByteArrayContent(await FilledTemplate.OfAsync(server.Database, round, ApiServer.Unit, "260")) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
            return await _program.SendAsync("POST", $"rounds/{round}/workbook?name=a.xlsx{more}", file);
        }
    }

    [Fact]
    public async Task Evidence_TakenOff_BelongsToTheReportNoLonger()
    {
        var round = await OpenAsync();
        var path = $"reports/{(string)(await _program.ReadAsync($"rounds/{round}/reports?unitId=990101-u2"))["items"]![0]!["id"]!}";
        (await _program.ChangeAsync(path, "PUT", $"{path}/draft", new { done = "开工" })).Of(HttpStatusCode.OK);
        (await _program.UploadAsync($"{path}/evidence?name=a.txt", "照片说明\n")).Of(HttpStatusCode.OK);
        Assert.Single((await _program.ReadAsync(path))["evidence"]!.AsArray());

        (await _program.SendAsync("DELETE", $"{path}/evidence/1")).Of(HttpStatusCode.OK);

        Assert.Empty((await _program.ReadAsync(path))["evidence"]!.AsArray());
        (await _program.SendAsync("DELETE", $"{path}/evidence/1")).Of(HttpStatusCode.NotFound);
    }

    public void Dispose() => _program.Dispose();

    private async Task<string> OpenAsync()
    {
        if ((await _program.ReadAsync("rounds"))["items"]!.AsArray() is [{ } open, ..]) return (string)open["id"]!;
        (await _program.ChangeAsync($"{Plan}/units", "PUT", $"{Plan}/units", new { matches = new[] { new { name = "县人社局", organisations = new[] { ApiServer.Unit } }, new { name = "县教育局", organisations = s_other } } })).Of(HttpStatusCode.OK);
        return (string)(await _program.SendAsync("POST", $"{Plan}/rounds", new { period = "mid-year", due = "2099-07-10", closes = "2099-07-20", opens = "2026-01-01" })).Of(HttpStatusCode.Created).Json["round"]!["id"]!;
    }
}

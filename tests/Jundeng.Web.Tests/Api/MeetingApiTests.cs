using System.Globalization;
using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class MeetingApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string OfPlan = $"plans/{ApiServer.Plan}/meetings";

    private static readonly string[] s_attending = ["990101-u1", "990101-u3"], s_item = ["研究招聘会场地"];

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Meeting_PlannedHeldAndClosed_LeavesItsDecisionsAndMinutes()
    {
        var path = await PlanAsync(Today);

        var items = (await _program.ChangeAsync(path, "POST", $"{path}/agenda", new { add = s_item, taskId = "1" })).Of(HttpStatusCode.OK).Json["agenda"]!.AsArray();
        Assert.Equal("研究招聘会场地", (string?)items[^1]!["text"]);
        Assert.Equal("县政府", (string?)(await _program.ChangeAsync(path, "PATCH", path, new { place = "县政府" })).Of(HttpStatusCode.OK).Json["place"]);
        Assert.Single((await _program.GetAsync($"{path}/minutes")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal("held", (string?)(await _program.ChangeAsync(path, "POST", $"{path}/hold", new { organisations = s_attending })).Of(HttpStatusCode.OK).Json["state"]);
        var decided = (await _program.ChangeAsync(path, "POST", $"{path}/decisions", new { text = "落实场地", organisation = "990101-u1", due = Day(30), agendaNo = items.Count, kind = "order" })).Of(HttpStatusCode.OK);
        var order = (string)decided.Json["decisions"]![0]!["orderId"]!;
        Assert.Equal("1", (string?)(await _program.ReadAsync($"orders/{order}"))["subject"]);
        Assert.Contains("落实场地", (string)(await _program.ReadAsync($"{path}/minutes"))["text"]!, StringComparison.Ordinal);
        Assert.StartsWith("Minutes", (string)(await _program.ReadAsync($"{path}/minutes?lang=en"))["title"]!, StringComparison.Ordinal);
        var word = (await _program.GetAsync($"{path}/minutes/document?issuer=清河县人民政府办公室")).Of(HttpStatusCode.OK);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Heads["Content-Type"]);
        Assert.Contains("落实场地", await WordText.OfAsync(word.Bytes), StringComparison.Ordinal);
        Assert.Contains("清河县人民政府办公室", await WordText.OfAsync(word.Bytes), StringComparison.Ordinal);
        Assert.Equal("closed", (string?)(await _program.ChangeAsync(path, "POST", $"{path}/close")).Of(HttpStatusCode.OK).Json["state"]);
        Assert.Single((await _program.ChangeAsync(path, "POST", $"{path}/decisions", new { text = "再议", organisation = "990101-u1", due = Day(30) })).Of(HttpStatusCode.UnprocessableEntity).Codes);
    }

    [Fact]
    public async Task Meeting_Cancelled_TakesAReasonAndTheTagThatWasRead()
    {
        var path = await PlanAsync(Today);
        var tag = (await _program.GetAsync(path)).Tag;
        (await _program.ChangeAsync(path, "PATCH", path, new { chair = "分管副县长" })).Of(HttpStatusCode.OK);

        Assert.Equal(["precondition-failed"], (await _program.SendAsync("POST", $"{path}/cancel", new { why = "改期" }, $"If-Match: {tag}")).Of(HttpStatusCode.PreconditionFailed).Codes);
        Assert.Single((await _program.ChangeAsync(path, "POST", $"{path}/cancel")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal("cancelled", (string?)(await _program.ChangeAsync(path, "POST", $"{path}/cancel", new { why = "改为书面征求意见" })).Of(HttpStatusCode.OK).Json["state"]);
        Assert.Contains(path.Split('/')[1], (await _program.GetAsync($"{OfPlan}?state=cancelled&format=csv&fields=id")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MeetingOnADayThatIsOver_IsRefused() => Assert.Single((await _program.SendAsync("POST", OfPlan, new { on = "2026-01-01" })).Of(HttpStatusCode.UnprocessableEntity).Codes);

    public void Dispose() => _program.Dispose();

    private static string Today => Day(0);

    private static string Day(int ahead) => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<string> PlanAsync(string on)
    {
        var made = (await _program.SendAsync("POST", OfPlan, new { on, title = "调度会议" })).Of(HttpStatusCode.Created);
        return made.Heads["Location"]["/api/v1/".Length..];
    }
}

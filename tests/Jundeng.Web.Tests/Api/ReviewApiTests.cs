using System.Net;
using Jundeng.Web.Tests.Pages.Reviewing;

namespace Jundeng.Web.Tests.Api;

public sealed class ReviewApiTests
{
    private const string Plan = "plans/990101-2026";
    private const string Review = $"{Plan}/review";

    private static readonly string[] s_first = ["t1"];

    [Fact]
    public async Task Review_EditedRestoredAddedTo_AndConfirmed_IsAFurtherRevision()
    {
        await using var server = await ReviewServer.StartAsync();
        using var program = new ApiVisit(server.Address);
        var text = (await program.GetAsync($"{Plan}/text")).Text;
        var start = text.IndexOf("若干间", StringComparison.Ordinal);
        var count = (await program.ReadAsync(Plan))["targets"]!.AsArray().Count;

        (await StepAsync("edit", new { kind = "target", id = "t1", fields = new { value = "520" }, why = "印发稿" })).Of(HttpStatusCode.OK);
        (await StepAsync("restore", new { kind = "target", id = "t1", why = "误改" })).Of(HttpStatusCode.OK);
        (await StepAsync("accept", new { targets = s_first })).Of(HttpStatusCode.OK);
        (await StepAsync("edit", new { kind = "target", id = $"t{count}", why = "不是目标" })).Of(HttpStatusCode.OK);
        Assert.Equal(count - 1, (await program.ReadAsync(Review))["targets"]!.AsArray().Count);
        var added = (await StepAsync("add", new { kind = "target", start, end = start + 3, fields = new { indicator = "教室", value = "6", unit = "间" }, why = "漏读" })).Of(HttpStatusCode.OK);
        Assert.Equal(count, added.Json["targets"]!.AsArray().Count);
        Assert.Equal(["field-invalid"], (await StepAsync("add", new { kind = "target", start = 5, end = 5 })).Of(HttpStatusCode.BadRequest).Codes);
        (await StepAsync("undo", new { })).Of(HttpStatusCode.OK);
        Assert.Equal(count, (await StepAsync("discard", new { })).Of(HttpStatusCode.OK).Json["targets"]!.AsArray().Count);
        Assert.Equal(["nothing-to-discard"], (await StepAsync("discard", new { })).Of(HttpStatusCode.UnprocessableEntity).Codes);
        (await StepAsync("undo", new { })).Of(HttpStatusCode.OK);
        var confirmed = (await StepAsync("confirm", new { why = "审核完毕" })).Of(HttpStatusCode.OK);

        Assert.Equal((2, count - 1), ((int)confirmed.Json["revision"]!, (int)confirmed.Json["targets"]!));

        async Task<ApiAnswer> StepAsync(string step, object body) => await program.ChangeAsync(Review, "POST", $"{Review}/{step}", body);
    }

    [Fact]
    public async Task Rereading_OfWhatAnOlderReaderRead_IsPutInForceWithAReason()
    {
        await using var server = await ReviewServer.StartAsync(reading => reading with { Targets = [.. reading.Targets.SkipLast(1)] });
        using var program = new ApiVisit(server.Address);

        var changes = (await program.ReadAsync($"{Plan}/rereading"))["changes"]!.AsArray();
        Assert.Contains(changes, change => (string?)change!["kind"] == "added" && !(bool)change["isTask"]!);
        Assert.NotEmpty((await program.ChangeAsync($"{Plan}/rereading", "POST", $"{Plan}/rereading")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal(2, (int)(await program.ChangeAsync($"{Plan}/rereading", "POST", $"{Plan}/rereading", new { why = "新版读取" })).Of(HttpStatusCode.OK).Json["revision"]!);
        Assert.Empty((await program.ReadAsync($"{Plan}/rereading"))["changes"]!.AsArray());
        Assert.Equal(["unknown-plan"], (await program.GetAsync("plans/none/rereading")).Of(HttpStatusCode.NotFound).Codes);
    }
}

using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class ChangeTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Task1 = $"plans/{ApiServer.Plan}/tasks/1";

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Patch_WithTheTagThatWasRead_ChangesTheThingAndItsTag()
    {
        var before = (await _program.GetAsync(Task1)).Of(HttpStatusCode.OK);

        var changed = (await _program.SendAsync("PATCH", Task1, new { leader = "甲" }, $"If-Match: {before.Tag}")).Of(HttpStatusCode.OK);
        var after = (await _program.GetAsync(Task1)).Of(HttpStatusCode.OK);

        Assert.Equal("甲", (string?)after.Json["leader"]);
        Assert.NotEqual(before.Tag, after.Tag);
        // What the change answered with can be changed again at once.
        Assert.Equal(after.Tag, changed.Tag);
    }

    [Fact]
    public async Task Patch_WithAnOlderTag_IsRefusedAndWritesNothing()
    {
        var before = (await _program.GetAsync(Task1)).Tag;
        (await _program.SendAsync("PATCH", Task1, new { person = "乙" }, $"If-Match: {before}")).Of(HttpStatusCode.OK);

        var late = (await _program.SendAsync("PATCH", Task1, new { person = "丙" }, $"If-Match: {before}")).Of(HttpStatusCode.PreconditionFailed);

        Assert.Equal(["precondition-failed"], late.Codes);
        Assert.Equal("乙", (string?)(await _program.ReadAsync(Task1))["person"]);
    }

    // A body that names another thing than the address is a mistake of whoever sends it: which one they meant cannot be known.
    [Fact]
    public async Task Patch_BodyThatContradictsTheAddress_IsRefusedAndWritesNothing()
    {
        var refused = (await _program.SendAsync("PATCH", Task1, new { taskId = "2", leader = "戊", due = "someday" }, "If-Match: *")).Of(HttpStatusCode.BadRequest);
        var same = (await _program.SendAsync("PATCH", Task1, new { taskId = "1", basis = "县委一号文件" }, "If-Match: *")).Of(HttpStatusCode.OK);

        Assert.Equal(["field-invalid", "field-invalid"], refused.Codes);
        Assert.Contains("字段 taskId 的值不对；应为地址里的 1，或不写。", refused.Text, StringComparison.Ordinal);
        Assert.NotEqual("戊", (string?)same.Json["leader"]);
        Assert.Equal("县委一号文件", (string?)same.Json["basis"]);
    }

    [Fact]
    public async Task Patch_ManyAtOnceWithTheSameTag_TakesOne()
    {
        var tag = (await _program.GetAsync(Task1)).Tag;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => _program.SendAsync("PATCH", Task1, new { supervisor = $"{number}" }, $"If-Match: {tag}")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Patch_WithoutATag_IsRefused() => Assert.Equal(["precondition-needed"], (await _program.SendAsync("PATCH", Task1, new { kind = "专项" })).Of(HttpStatusCode.PreconditionRequired).Codes);

    [Fact]
    public async Task Patch_WithAStar_ChangesWhateverItIs()
    {
        (await _program.SendAsync("PATCH", Task1, new { kind = "专项" }, "If-Match: *")).Of(HttpStatusCode.OK);

        Assert.Equal("专项", (string?)(await _program.ReadAsync(Task1))["kind"]);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\"abc\"")]
    [InlineData("W/\"1-abc\"")]
    [InlineData("\"1-a\", \"2-b\"")]
    public async Task Patch_WithWhatIsNoTag_IsRefused(string tag) => Assert.Equal(["if-match-invalid"], (await _program.SendAsync("PATCH", Task1, new { kind = "专项" }, $"If-Match: {tag}")).Of(HttpStatusCode.BadRequest).Codes);

    [Fact]
    public async Task Get_WithTheTagThatIsKnown_SendsNothing()
    {
        var tag = (await _program.GetAsync("organisations")).Of(HttpStatusCode.OK).Tag;

        Assert.Empty((await _program.GetAsync("organisations", $"If-None-Match: {tag}")).Of(HttpStatusCode.NotModified).Bytes);
        (await _program.GetAsync("organisations?limit=1", $"If-None-Match: {tag}")).Of(HttpStatusCode.OK);
        Assert.False(tag.StartsWith("W/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Compressed_HasATagOfItsOwnByWhichTheThingCanBeChanged()
    {
        var plain = (await _program.GetAsync(Task1)).Tag;
        var packed = (await _program.GetAsync(Task1, "Accept-Encoding: gzip")).Tag;

        Assert.Equal(plain[..^1] + "-gzip\"", packed);
        (await _program.GetAsync(Task1, "Accept-Encoding: gzip", $"If-None-Match: {packed}")).Of(HttpStatusCode.NotModified);
        (await _program.SendAsync("PATCH", Task1, new { contact = "座机" }, $"If-Match: {packed}")).Of(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Put_Setting_TakesTheTagOfTheSetting()
    {
        var changed = (await _program.ChangeAsync("settings/password.length", "PUT", "settings/password.length", new { value = "13" })).Of(HttpStatusCode.OK);

        Assert.Equal(("13", true), ((string?)changed.Json["value"], (bool)changed.Json["isSet"]!));
        Assert.Equal(["setting-value"], (await _program.SendAsync("PUT", "settings/password.length", new { value = "x" }, "If-Match: *")).Of(HttpStatusCode.UnprocessableEntity).Codes);
    }

    [Fact]
    public async Task Patch_Registers_TakeTheTagsOfTheirThings()
    {
        var organisation = (await _program.ChangeAsync("organisations/990101-u3", "PATCH", "organisations/990101-u3", new { on = "2026-01-01", name = "青禾县民政和退役军人局" })).Of(HttpStatusCode.OK);
        (await _program.UploadAsync("indicators?name=i.csv", "code,name,unit,direction,kind,frequency\nEDU-01,入园率,%,positive,stock,year\n")).Of(HttpStatusCode.OK);
        var indicator = (await _program.ChangeAsync("indicators/EDU-01", "PATCH", "indicators/EDU-01", new { on = "2026-01-01", source = "年报" })).Of(HttpStatusCode.OK);
        var region = (await _program.ChangeAsync("regions/990101", "PATCH", "regions/990101", new { on = "2026-01-01", name = "青禾区" })).Of(HttpStatusCode.OK);

        Assert.Equal(("青禾县民政和退役军人局", "年报", "青禾区"), ((string?)organisation.Json["name"], (string?)indicator.Json["source"], (string?)region.Json["name"]));
    }

    public void Dispose() => _program.Dispose();
}

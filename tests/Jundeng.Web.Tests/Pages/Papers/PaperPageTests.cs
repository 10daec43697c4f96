using System.Net;
using Jundeng.Web.Tests.Pages.Supervision;

namespace Jundeng.Web.Tests.Pages.Papers;

public sealed class PaperPageTests
{
    private const string Papers = OverduePlan.Path + "/papers";
    private const string First = "/papers/990101-2020-b1";

    [Fact]
    public async Task Post_Bulletin_IsDraftedEditedPreviewedAndIssued()
    {
        await using var server = await OverduePlan.StartAsync();
        var paper = await server.DoAsync(await server.PageAsync(Papers), "button[value=bulletin]");
        Assert.Equal("文稿 990101-2020-b1 已起草，可以修改后印发。", Dom.Of(paper.QuerySelector(".notice")));
        Assert.Equal("通报，草稿第 1 稿", Dom.Of(paper.QuerySelector("h1")));
        Assert.NotEmpty(paper.QuerySelectorAll(".paper table"));

        // A preview keeps nothing.
        using (var answer = await server.SubmitAsync(paper, "button[value=preview]", ("text", "# 通报\n\n## 总的情况\n\n<b>很好</b>")))
        {
            var preview = await PlanServer.ReadAsync(answer);
            Assert.Equal(("总的情况", "<b>很好</b>"), (Dom.Of(preview.QuerySelector(".paper h3")), preview.QuerySelector(".paper > p:last-child")!.TextContent));
        }

        using (var refused = await server.SubmitAsync(paper, "button[value=save]", ("text", "没有标题")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Equal("没有标题", (await PlanServer.ReadAsync(refused)).QuerySelector("textarea")!.TextContent);
        }

        var kept = await server.DoAsync(paper, "button[value=save]", ("text", "# 关于进度的通报\n\n各单位要抓紧。"));
        Assert.Equal("已保存第 2 稿。", Dom.Of(kept.QuerySelector(".notice")));
        // Somebody who has the first version still open is told so.
        using (var stale = await server.SubmitAsync(paper, "button[value=save]", ("text", "# 另一个标题")))
        {
            Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
            Assert.StartsWith("王敏 已保存文稿 990101-2020-b1 第 2 稿", Dom.Of((await PlanServer.ReadAsync(stale)).QuerySelector(".refused")), StringComparison.Ordinal);
        }

        Assert.Contains("这是第 1 稿", Dom.Of((await server.PageAsync(First + "?version=1")).QuerySelector("main")), StringComparison.Ordinal);
        var issued = await server.DoAsync(kept, "button[value=issue]");
        Assert.EndsWith("年第 1 期", Dom.Of(issued.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Empty(issued.QuerySelectorAll("textarea, button[value=issue]"));
        Assert.Equal("已印发 1 期，草稿 0 份", Dom.Of((await server.PageAsync(Papers)).QuerySelector("h1")));
        Assert.StartsWith("PK", await server.TextAsync(First + "/document.docx?issuer=" + Uri.EscapeDataString("青禾县人民政府办公室")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BulletinBeforeAnyLight_IsRefusedOnThePage()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);

        using var answer = await server.SubmitAsync(await server.PageAsync(Papers), "button[value=bulletin]");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await PlanServer.ReadAsync(answer)).QuerySelector(".refused"));
    }
}

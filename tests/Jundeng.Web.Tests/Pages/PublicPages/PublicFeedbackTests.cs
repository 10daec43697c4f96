using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Feedback;

namespace Jundeng.Web.Tests.Pages.PublicPages;

public sealed class PublicFeedbackTests(PublicServer server) : IClassFixture<PublicServer>
{
    private const string Path = $"{PublicServer.Release}/feedback";

    private FeedbackService Feedback => new(server.Store!);

    [Fact]
    public async Task Send_MessageAndVote_AreTakenAndThePublicAnswerIsShown()
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        var form = await FormAsync(visitor);
        // Nobody fills in a form within a second.
        using (var hasty = await PostAsync(visitor, Path, form, ("text", "太快")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, hasty.StatusCode);
            var page = await PlanServer.ReadAsync(hasty);
            Assert.Contains("请过几秒再提交", Dom.Of(page.QuerySelector(".refused")), StringComparison.Ordinal);
            Assert.Equal("太快", page.QuerySelector("textarea")!.TextContent);
        }

        using (var forged = await PostAsync(visitor, Path, form, ("text", "好"), ("shown", "x"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
        using (var trapped = await PostAsync(visitor, Path, form, ("text", "spam"), ("website", "http://spam"))) Assert.Equal(HttpStatusCode.SeeOther, trapped.StatusCode);
        Assert.Empty(await Feedback.ListAsync());

        server.Clock.Advance(TimeSpan.FromSeconds(5));
        using (var sent = await PostAsync(visitor, Path, form, ("text", "<b>床位</b>什么时候增加？"), ("about", "beds"))) Assert.Equal(Path + "?thanks=message", sent.Headers.Location!.ToString());
        var message = Assert.Single(await Feedback.ListAsync("990201-2030-r1"));
        Assert.Equal(("<b>床位</b>什么时候增加？", "beds"), (message.Text, message.About));
        Assert.DoesNotContain("床位</b>什么时候", Dom.Of((await server.PageAsync(Path)).Body), StringComparison.Ordinal);
        await Feedback.AnswerAsync(message.Id, "明年。", isPublic: true, new Act("甲"));
        Assert.Contains("<b>床位</b>什么时候增加？", Dom.Of((await server.PageAsync(Path)).QuerySelector(".public-about")), StringComparison.Ordinal);

        using (var voted = await PostAsync(visitor, $"{PublicServer.Release}/satisfaction", form, ("score", "4"))) Assert.Equal(HttpStatusCode.SeeOther, voted.StatusCode);
        using (var wrong = await PostAsync(visitor, $"{PublicServer.Release}/satisfaction", form, ("score", "9"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        // One of four would be known to everybody.
        foreach (var score in new[] { 4, 4, 5 }) await Feedback.VoteAsync("990201-2030-r1", score);
        var few = Dom.Of((await server.PageAsync(Path)).QuerySelector("[aria-labelledby=page-votes]"));
        Assert.Equal("网上评价少于 5 人次，不公开结果 网上评价由访问者自愿参加，不代表全体居民。", few);
        await Feedback.VoteAsync("990201-2030-r1", 3);
        var votes = Dom.Of((await server.PageAsync(Path)).QuerySelector("[aria-labelledby=page-votes]"));
        Assert.Contains("网上评价 5 人次", votes, StringComparison.Ordinal);
        Assert.Contains("平均 4.0 分", votes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feedback", "website", "x")]
    [InlineData("satisfaction", "website", "x")]
    public async Task Post_FromAScale_ThanksInIt(string what, string field, string value)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        var form = await FormAsync(visitor);
        using var sent = await PostAsync(visitor, $"{PublicServer.Release}/{what}?scale=wan", form, (field, value));
        Assert.StartsWith($"{Path}?scale=wan&thanks=", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutTheTokenOfThePage_IsRefused()
    {
        using var visitor = new HttpClient { BaseAddress = server.Address };
        using var answer = await visitor.PostAsync(Path, new FormUrlEncodedContent([new("text", "好")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("feedback", "text", "床位什么时候增加？")]
    [InlineData("satisfaction", "score", "4")]
    public async Task Post_TooOften_IsRefusedWithWhenToTryAgain(string what, string field, string value)
    {
        await using var busy = new PublicServer { PostsPerMinute = 1 };
        await busy.InitializeAsync();
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = busy.Address };
        var form = await FormAsync(visitor);
        busy.Clock.Advance(TimeSpan.FromSeconds(5));

        using var first = await PostAsync(visitor, $"{PublicServer.Release}/{what}", form, (field, value));
        using var second = await PostAsync(visitor, $"{PublicServer.Release}/{what}", form, (field, value));
        using var reading = await visitor.GetAsync(Path, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, reading.StatusCode));
        var wait = second.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        Assert.InRange(wait, 1, 60);
        var page = await PlanServer.ReadAsync(second);
        Assert.Equal("操作过于频繁", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains($"请在 {wait:0} 秒后再试", Dom.Of(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("body.public"));
        var feedback = new FeedbackService(busy.Store!);
        Assert.Equal(what == "feedback" ? 1 : 0, (await feedback.ListAsync()).Count);
        Assert.Equal(what == "satisfaction" ? 1 : 0, (await feedback.SatisfactionAsync("990201-2030-r1", TestContext.Current.CancellationToken)).Votes);
    }

    private static async Task<Dictionary<string, string>> FormAsync(HttpClient visitor)
    {
        using var answer = await visitor.GetAsync(Path, TestContext.Current.CancellationToken);
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        var page = await PlanServer.ReadAsync(answer);
        return page.QuerySelectorAll("form[action$='/feedback'] input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient visitor, string path, Dictionary<string, string> form, params (string Name, string Value)[] fields)
    {
        var filled = new Dictionary<string, string>(form);
        foreach (var (name, value) in fields) filled[name] = value;
        return visitor.PostAsync(path, new FormUrlEncodedContent(filled), TestContext.Current.CancellationToken);
    }
}

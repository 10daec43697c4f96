using System.Net;

namespace Jundeng.Web.Tests.Pages.Problems;

public sealed class ProblemPageTests(PlanServer server)
{
    [Fact]
    public async Task Get_UnknownPage_AnswersWithAPageAnd404()
    {
        var page = await server.PageAsync("/nowhere/at/all", HttpStatusCode.NotFound);

        Assert.Equal("没有这个页面", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("/plans", page.QuerySelector("main a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Post_PageThatOnlyReads_AnswersWithAPageAnd405()
    {
        using var visitor = server.Visitor();
        using var answer = await visitor.PostAsync("/plans?lang=en", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("This request cannot be answered (405)", Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("h1")));
    }

    [Theory]
    [InlineData("/plans", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/plans", HttpStatusCode.OK)]
    public async Task Head_AnyAddress_AnswersLikeGetWithoutABody(string path, HttpStatusCode expected)
    {
        using var visitor = server.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}

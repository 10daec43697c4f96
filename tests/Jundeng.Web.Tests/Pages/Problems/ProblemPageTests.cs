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
}

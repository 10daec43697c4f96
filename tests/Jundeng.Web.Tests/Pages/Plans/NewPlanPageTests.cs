using System.Net;
using System.Text;
using Jundeng.Web.Tests.Pages.Reviewing;

namespace Jundeng.Web.Tests.Pages.Plans;

public sealed class NewPlanPageTests
{
    private const string Text = "白石县2027年公共服务计划\n\n一、主要任务\n（一）就业\n1.扩大就业。全年新增就业700人。\n责任单位：县人社局、县民政局\n";

    [Fact]
    public async Task Post_APlan_IsReadAndItsReviewFollows()
    {
        await using var server = await ReviewServer.StartAsync();

        using var answer = await SendAsync(server, Text, "plan.txt", ("region", "990102"), ("name", "白石县"));

        Assert.Equal((HttpStatusCode.SeeOther, "/plans/990102-2027/review"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var review = await server.PageAsync("/plans/990102-2027/review");
        Assert.StartsWith("已读取《白石县2027年公共服务计划》：1 项任务、1 个量", Dom.Of(review.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal("/plans/990102-2027/units", review.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Null((await server.PageAsync("/plans/990102-2027/review")).QuerySelector(".notice"));
    }

    [Theory]
    [InlineData("", "plan.txt", "990102", "没有选择文件")]
    [InlineData(Text, "plan.txt", "x!", "x!")]
    [InlineData(ReviewServer.Text, "plan.txt", "990101", "990101-2026")]
    public async Task Post_WhatCannotBeTaken_IsToldAboveWhatWasTyped(string text, string file, string region, string told)
    {
        await using var server = await ReviewServer.StartAsync();

        using var answer = await SendAsync(server, text, file, ("region", region), ("title", "我的标题"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PlanServer.ReadAsync(answer);
        Assert.Contains(told, Dom.Of(page.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("我的标题", page.QuerySelector("[name=title]")!.GetAttribute("value"));
        Assert.Single((await server.PageAsync("/plans")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Units_ProposedAndChosen_AreKeptAsSaid()
    {
        await using var server = await ReviewServer.StartAsync();
        await server.RegisterAsync("region,name,aliases\n990101,青禾县人力资源和社会保障局,县人社局\n990101,青禾县农业农村局,\n");
        var page = await server.PageAsync("/plans/990101-2026/units");
        Assert.Equal("2 个责任单位，2 个待确认", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal("990101-u1", page.QuerySelector("[name=u0-0] option[selected]")!.GetAttribute("value"));

        var after = await server.DoAsync(page, ".acts-row button", ("u1-0", "990101-u2"));

        Assert.Equal("2 个责任单位，全部已确认", Dom.Of(after.QuerySelector("h1")));
        Assert.Equal(["990101-u1", "990101-u2"], after.QuerySelectorAll("select option[selected]").Select(option => option.GetAttribute("value")));
        Assert.Equal("已确认 2 个责任单位。", Dom.Of(after.QuerySelector(".notice")));
    }

    private static async Task<HttpResponseMessage> SendAsync(ReviewServer server, string text, string file, params (string Name, string Value)[] typed)
    {
        var page = await server.PageAsync("/plans/new");
        using var form = new MultipartFormDataContent { { new StringContent(page.QuerySelector("main [name=token]")!.GetAttribute("value")!), "token" } };
        foreach (var (name, value) in typed) form.Add(new StringContent(value), name);
        if (text.Length > 0) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", file);
        return await server.SendAsync("/plans/new", form);
    }
}

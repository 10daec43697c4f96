using System.Net;
using System.Text;
using System.Xml.Linq;
using Jundeng.Ledger;
using Jundeng.Ledger.Regions;
using Jundeng.Web.Tests.Pages.PublicPages;

namespace Jundeng.Web.Tests.Pages.Maps;

/// <summary>A map that is brought shows where regions are compared, with what the law wants told; without one there are bars and tables.</summary>
public sealed class MapPagesTests(PublicServer server) : IClassFixture<PublicServer>
{
    private const string Said = "审图号：测S(2024)12号　来源：<b>制图院</b>，2024年5月1日";

    // Invented squares, of which one is called as a region whose name is no markup, and one is nobody's.
    private const string Squares = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"name": "甲镇"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},
          {"type": "Feature", "properties": {"name": "<b>乙镇</b>"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]}},
          {"type": "Feature", "properties": {"name": "海域"}, "geometry": {"type": "Polygon", "coordinates": [[[2, 0], [3, 0], [3, 1], [2, 1], [2, 0]]]}}]}
        """;

    private const string Indicator = PublicServer.Release + "/indicators/enrolment";

    [Fact]
    public async Task Map_AddedOnItsPage_ShowsOnPublicAndAssessmentPagesUntilItIsRemoved()
    {
        Assert.Empty((await server.PageAsync(Indicator)).QuerySelectorAll(".region-map"));
        await new RegionService(server.Store!).ImportAsync(Encoding.UTF8.GetBytes("code,name,parent,level\n990201101,甲镇,990201,township\n990201102,<b>乙镇</b>,990201,township\n990201103,丙镇,990201,township\n"), "r.csv", null, new Act("甲"));
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

        // Everything that is wrong is told on the page, with what was typed.
        using (var refused = await PostAsync(visitor, "/registry/maps/add", "{}", ("region", "990201"), ("review", "无"), ("source", "制图院"), ("on", "2024-05-01")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var page = await PlanServer.ReadAsync(refused);
            Assert.Equal(2, page.QuerySelectorAll(".refused p").Length);
            Assert.Equal("制图院", page.QuerySelector("input[name=source]")!.GetAttribute("value"));
        }

        using (var added = await PostAsync(visitor, "/registry/maps/add", Squares, ("region", "990201"), ("review", "审图号：测S（2024）12号"), ("source", "<b>制图院</b>"), ("on", "2024-05-01")))
            Assert.Equal("/registry/maps/map-1", added.Headers.Location!.ToString());

        var map = await server.PageAsync("/registry/maps/map-1");
        Assert.Equal("青河县地图：2 个地区有图形，1 个图形没有对应地区，1 个地区没有图形", Dom.Of(map.QuerySelector("h1")));
        Assert.Equal("海域", Dom.Of(map.QuerySelector("[aria-labelledby=page-unmatched] p:last-child")));
        Assert.Equal(["丙镇"], map.QuerySelectorAll("[aria-labelledby=page-shapeless] a").Select(Dom.Of));
        Assert.Equal("map-1", Dom.Of((await server.PageAsync("/registry/maps")).QuerySelector("tbody th")));

        var shown = (await server.PageAsync(Indicator)).QuerySelector(".region-map")!;
        Assert.Equal(Said.Replace('　', ' '), Dom.Of(shown.QuerySelector(".map-said")));
        Assert.Equal(["甲镇 73.5%", "<b>乙镇</b> 98%"], shown.QuerySelectorAll("path[class^=map-]:not(.map-ground) title").Select(Dom.Of));
        Assert.Equal("地图上没有：丙镇", Dom.Of(shown.QuerySelectorAll("figcaption > span")[^1]));
        // The map has its table below it, and is a file with all that must go with it.
        Assert.NotNull((await server.PageAsync(Indicator)).QuerySelector(".region-map ~ table"));
        using (var file = await server.GetAsync($"{Indicator}/map.svg"))
        {
            var svg = XDocument.Parse(await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
            Assert.Contains(svg.Elements(), element => element.Name.LocalName == "desc" && element.Value.StartsWith(Said, StringComparison.Ordinal));
            Assert.Equal("public, max-age=60", file.Headers.CacheControl!.ToString());
        }

        // What is not told is hatched.
        var orphans = (await server.PageAsync(PublicServer.Release + "/indicators/orphans")).QuerySelector(".region-map")!;
        Assert.Equal(["甲镇 不公开", "<b>乙镇</b> 不公开"], orphans.QuerySelectorAll("path.hatched title").Select(Dom.Of));
        Assert.Equal("无数据或不公开", Dom.Of(orphans.QuerySelector("figcaption span")));

        var run = await server.PageAsync("/assessment/runs/run-1");
        Assert.Equal(Said.Replace('　', ' '), Dom.Of(run.QuerySelector("[aria-labelledby=page-map] .map-said")));
        using (var file = await server.GetAsync(run.QuerySelector("[aria-labelledby=page-map] a[download]")!.GetAttribute("href")!)) Assert.Equal("image/svg+xml", file.Content.Headers.ContentType!.MediaType);

        using (var removed = await PostAsync(visitor, "/registry/maps/map-1/remove", null, ("why", "审图号有误"))) Assert.Equal("/registry/maps", removed.Headers.Location!.ToString());
        Assert.Empty((await server.PageAsync(Indicator)).QuerySelectorAll(".region-map"));
        using (var gone = await server.GetAsync($"{Indicator}/map.svg")) Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Empty((await server.PageAsync("/assessment/runs/run-1")).QuerySelectorAll(".region-map"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient visitor, string path, string? file, params (string Name, string Value)[] fields)
    {
        var page = await PlanServer.ReadAsync(await visitor.GetAsync(path.EndsWith("/remove", StringComparison.Ordinal) ? path[..^"/remove".Length] : path, TestContext.Current.CancellationToken));
        using var form = new MultipartFormDataContent();
        var hidden = page.QuerySelector($"form[action='{path}'] input[type=hidden]")!;
        form.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        if (file is not null) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "squares.geojson");
        return await visitor.PostAsync(path, form, TestContext.Current.CancellationToken);
    }
}

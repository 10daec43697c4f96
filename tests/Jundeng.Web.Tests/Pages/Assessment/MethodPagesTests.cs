using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Assessment;

public sealed class MethodPagesTests(StaffServer server) : IClassFixture<StaffServer>
{
    private const string Scheme = """
        scheme: small
        version: 1
        title: {zh: 小方案, en: Small}
        tree:
          - id: index
            children:
              - {id: enrolment, unit: "%", weight: 1, attainment: {family: ratio, target: 98}}
        """;

    private const string Data = "region,period,indicator,value\n990101,2026,enrolment,49\n990102,2026,enrolment,98\n";

    [Fact]
    public async Task Post_SchemeWithErrors_SaysEachWithItsLine()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);

        var page = await assessor.SendFileAsync("/assessment/schemes/add", HttpStatusCode.UnprocessableEntity, "small.yaml", Scheme.Replace("weight: 1", "weight: -1", StringComparison.Ordinal));

        Assert.Contains("7", Dom.Of(page.QuerySelector(".refused b")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SchemeCutAndRun_MayBeLeftAndItsResultIsFound()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);

        var added = await assessor.SendFileAsync("/assessment/schemes/add", HttpStatusCode.SeeOther, "small.yaml", Scheme);
        await assessor.SendFileAsync("/assessment/schemes/add", HttpStatusCode.SeeOther, "small2.yaml", Scheme.Replace("version: 1", "version: 2", StringComparison.Ordinal));
        var changes = await assessor.PageAsync("/assessment/schemes/small%402?beside=small%401");
        var cuts = await assessor.SendFileAsync("/assessment/cuts/make", HttpStatusCode.SeeOther, "data.csv", Data, ("of", "file"));
        var cut = Dom.Cells(cuts.QuerySelector("tbody tr"))[0];
        using var began = await assessor.AnswerAsync("/assessment/runs/make", ("scheme", "small@1"), ("cut", cut));
        var job = began.Headers.Location!.OriginalString;
        while (await assessor.AskAsync("GET", job) != HttpStatusCode.SeeOther) await Task.Yield();
        using var result = await assessor.AnswerAsync("/assessment/runs/make", ("scheme", "small@1"), ("cut", cut));
        var refused = await assessor.PageAsync(await EndAsync(assessor, result.Headers.Location!.OriginalString));

        Assert.Equal("小方案 small@1", Dom.Of(added.QuerySelector("h1")));
        Assert.Equal(("2 − version: 1", "2 + version: 2"), (Dom.Of(changes.QuerySelector("del")), Dom.Of(changes.QuerySelector("ins"))));
        Assert.Equal("2", Dom.Cells(cuts.QuerySelector("tbody tr"))[2]);
        Assert.Contains("1 次评价", Dom.Of((await assessor.PageAsync("/assessment")).QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Single(refused.QuerySelectorAll(".refused p"));
    }

    [Fact]
    public async Task Post_RunOfWhatIsNotThere_KeepsThePage()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);

        var page = await assessor.SendAsync("/assessment/runs/make", HttpStatusCode.NotFound, ("scheme", "nothing@1"), ("cut", "cut-9"));

        Assert.Single(page.QuerySelectorAll(".refused p"));
        Assert.NotNull(page.QuerySelector("form [name=scheme]"));
    }

    [Fact]
    public async Task Post_ObservationImport_IsListedAndCanBeCut()
    {
        using var assessor = await server.VisitAsync(Role.Assessor);

        using var began = await assessor.AnswerFileAsync("/assessment/observations/import", "data.csv", Data.Replace("enrolment", "beds", StringComparison.Ordinal));
        var job = began.Headers.Location!.OriginalString;
        while (await assessor.AskAsync("GET", job) != HttpStatusCode.SeeOther) await Task.Yield();
        var page = await assessor.PageAsync("/assessment/observations?q=beds");
        var cuts = await assessor.SendAsync("/assessment/cuts/make", HttpStatusCode.SeeOther, ("of", "observations"), ("indicators", "beds"), ("regions", "990102"));

        Assert.Equal(["beds", "", "2", "2", "1", "2026", "2026"], Dom.Cells(page.QuerySelector("tbody tr")));
        Assert.Equal("1", Dom.Cells(cuts.QuerySelector("tbody tr"))[2]);
    }

    // Work that was refused keeps its page, with the reasons.
    private static async Task<string> EndAsync(StaffVisit visit, string job)
    {
        while ((await visit.PageAsync(job)).QuerySelector(".refused") is null) await Task.Yield();
        return job;
    }
}

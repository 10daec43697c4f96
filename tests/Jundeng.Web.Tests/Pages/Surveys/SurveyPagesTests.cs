using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Surveys;

public sealed class SurveyPagesTests : IAsyncLifetime
{
    private const string List = "/assessment/surveys";
    private const string Import = List + "/import";

    // Of 990101 two strata with weights 2 and 1, worked out by hand in the tests of Jundeng.Measures; of 990102 one too few to be told.
    private const string Answers = """
        地区,答案,权重,层
        990101,5,2,城镇
        990101,4,2,城镇
        990101,3,2,城镇
        990101,2,1,农村
        990101,4,1,农村
        990101,,1,农村
        990102,5,1,城镇
        990102,5,1,城镇
        990102,1,1,农村
        990102,4,1,农村
        """;

    private static readonly (string, string)[] s_said =
        [("title", "满意度调查"), ("period", "2026"), ("indicator", "满意度"), ("scale-from", "1"), ("scale-to", "5"), ("satisfied", "4、5"), ("level", "95"), ("measure", "share"), ("why", "年度调查")];

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_Survey_IsTriedWithItsEstimatesBeforeItIsTaken()
    {
        using var assessor = await _server.VisitAsync(Role.Assessor);

        var empty = await assessor.PageAsync(List);
        var tried = await assessor.SendFileAsync(Import, HttpStatusCode.OK, "答卷.csv", Answers, s_said);
        var before = await assessor.PageAsync(List);
        var taken = await assessor.DoAsync(tried, ".confirm .btn-primary");
        var list = await assessor.PageAsync(List);

        Assert.Equal(Import, empty.QuerySelector(".empty-state a")!.GetAttribute("href"));
        Assert.Equal("满意度调查：9 份有效答案、1 份未作答，将推算 2 项，其中 1 项答卷太少不公开", Dom.Of(tried.QuerySelector("h1")));
        Assert.Equal(["青禾县 990101", "满意度", "不公开，以免由此推算其他数", "62.5 [3.6, 98.7]", "3.75 [2.16, 5.00]"], Dom.Cells(tried.QuerySelector("[aria-labelledby=estimates] tbody tr")));
        Assert.Equal("0 项抽样调查，有效答案 0 份", Dom.Of(before.QuerySelector("h1")));
        Assert.Equal("已导入满意度调查：9 份有效答案、1 份未作答，推算 2 项，其中 1 项答卷太少不公开。 看观测值", Dom.Of(taken.QuerySelector(".notice")));
        Assert.Equal("满意度调查：9 份有效答案，满意率 62.5%（3.6% 至 98.7%）", Dom.Of(taken.QuerySelector("h1")));
        Assert.Equal(["满意度调查 survey-1", "2026", "满意度", "9", "1", "满意率"], Dom.Cells(list.QuerySelector("table.list tbody tr"))[..6]);
        Assert.Equal("满意度", Dom.Cells((await assessor.PageAsync("/assessment/observations")).QuerySelector("table.list tbody tr"))[0]);
    }

    [Fact]
    public async Task Get_Survey_KeepsSmallGroupsBackOnThePageAndInTheFile()
    {
        using var assessor = await _server.VisitAsync(Role.Assessor);
        await assessor.DoAsync(await assessor.SendFileAsync(Import, HttpStatusCode.OK, "答卷.csv", Answers, s_said), ".confirm .btn-primary");

        var page = await assessor.PageAsync(List + "/survey-1");
        using var file = await assessor.GetAsync(List + "/survey-1?format=csv");
        var rows = (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal(["青禾县 990101", "满意度", "不公开，以免由此推算其他数", "", "62.5", "28", "3.6", "98.7", "3.75", "0.5", "2.16", "5"], Dom.Cells(page.QuerySelector("table.list tbody tr")));
        Assert.Equal(["白石县 990102", "满意度", "少于 5 份，不公开", "", "", "", "", "", "", "", "", ""], Dom.Cells(page.QuerySelectorAll("table.list tbody tr")[1]));
        Assert.EndsWith("少于 5 份，不公开,,,,,,,,,", rows[2], StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("[aria-labelledby=strata] tbody tr"), row => Assert.Contains("少于 5 份，不公开", Dom.Of(row), StringComparison.Ordinal));
        Assert.Contains("区间为 95% 置信区间", Dom.Of(page.QuerySelector("[aria-labelledby=survey-how]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SurveyOfFew_SaysFewerThanInsteadOfHowMany()
    {
        using var assessor = await _server.VisitAsync(Role.Assessor);
        var tried = await assessor.SendFileAsync(Import, HttpStatusCode.OK, "答卷.csv", "region,answer\n990101,5\n990101,4\n990101,3\n990101,\n", s_said);
        var taken = await assessor.DoAsync(tried, ".confirm .btn-primary");
        var list = await assessor.PageAsync(List);
        using var file = await assessor.GetAsync(List + "?format=csv");

        Assert.Equal("满意度调查：有效答案少于 5 份，将推算 1 项，其中 1 项答卷太少不公开", Dom.Of(tried.QuerySelector("h1")));
        Assert.StartsWith("已导入满意度调查：有效答案少于 5 份，推算 1 项", Dom.Of(taken.QuerySelector(".notice")), StringComparison.Ordinal);
        Assert.Equal("满意度调查：有效答案少于 5 份，不公开结果", Dom.Of(taken.QuerySelector("h1")));
        Assert.Contains("少于 5 份，不公开", taken.QuerySelectorAll(".facts dd").Select(Dom.Of));
        Assert.Equal("1 项抽样调查，有效答案 0 份；另有 1 项答案太少，不公开份数", Dom.Of(list.QuerySelector("h1")));
        Assert.Equal(["少于 5 份，不公开", ""], Dom.Cells(list.QuerySelector("table.list tbody tr"))[3..5]);
        Assert.Contains(",少于 5 份，不公开,,", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WrongSurvey_SaysAllThatIsWrongAndKeepsFileAndFields()
    {
        using var assessor = await _server.VisitAsync(Role.Assessor);

        var wrong = await assessor.SendFileAsync(
            Import, HttpStatusCode.UnprocessableEntity, "答卷.csv", "地区,答案,权重\n990101,7,1\n990101,3,-1\n",
            ("title", ""), ("period", "2026"), ("indicator", "满意度"), ("scale-from", "一"), ("scale-to", "5"), ("satisfied", "满意"), ("level", "95"), ("measure", "share"));
        var mended = await assessor.SubmitAsync(
            wrong, ".confirm .btn-primary", ("title", "满意度调查"), ("scale-from", "1"), ("scale-to", "7"), ("satisfied", "6、7"));
        var still = await PlanServer.ReadAsync(mended);

        Assert.Equal("有 5 处错误，什么都没有写入", Dom.Of(wrong.QuerySelector("h1")));
        Assert.Equal(
            ["没有调查名称；请填写。", "量表 ?—5 不成立；请写两个数，起点小于终点。", "算作满意的答案 ? 不在量表内，或没有写明；请更正。", "第 2 行“答案”列 “7”不在量表 ?—5 内；请更正，没有回答的请留空。", "第 3 行“权重”列 权重“-1”应大于 0；请更正。"],
            wrong.QuerySelectorAll(".refused p").Select(Dom.Of));
        Assert.Equal(("2026", "一"), (wrong.QuerySelector("[name=period]")!.GetAttribute("value"), wrong.QuerySelector("[name=scale-from]")!.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mended.StatusCode);
        Assert.Equal(["第 3 行“权重”列 权重“-1”应大于 0；请更正。"], still.QuerySelectorAll(".refused p").Select(Dom.Of));
        mended.Dispose();
    }

    [Fact]
    public async Task Get_SurveysAsReader_OffersNoUpload()
    {
        using var auditor = await _server.VisitAsync(Role.Auditor);

        var page = await auditor.PageAsync(List);

        Assert.Empty(page.QuerySelectorAll(".empty-state a"));
        Assert.Contains("由评价员上传", Dom.Of(page.QuerySelector(".empty-state")), StringComparison.Ordinal);
        await auditor.PageAsync(Import, HttpStatusCode.Forbidden);
        await auditor.PageAsync(List + "/survey-9", HttpStatusCode.NotFound);
    }
}

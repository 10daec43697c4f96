using System.Net;
using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Appraisal;

public sealed class AppraisalPageTests : IAsyncLifetime
{
    private const string Page = $"/plans/{StaffServer.OwnPlan}/appraisal";

    private const string Rules = """
        appraisal: units
        version: 1
        title: {zh: 责任单位考评, en: Appraisal of units}
        inputs:
          - {id: planned, word: {zh: 计划人数, en: planned}, take: planned, unit: [人]}
          - {id: served, word: {zh: 完成人数, en: served}, take: reported, unit: [人]}
          - {id: satisfaction, word: {zh: 满意度, en: satisfaction}, take: data}
        measures:
          - {id: volume, word: {zh: 工作量, en: volume}, weight: 60, of: served, against: planned}
          - {id: satisfaction, word: {zh: 满意度, en: satisfaction}, weight: 40, of: satisfaction, level: 90}
        """;

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Get_WithoutRules_SaysWhoDeclaresThem()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        using var leader = await _server.VisitAsync(Role.Leader);

        Assert.Equal("/settings/appraisal-rules/add", (await planner.PageAsync(Page)).QuerySelector(".empty-state a")!.GetAttribute("href"));
        Assert.Empty((await leader.PageAsync(Page)).QuerySelectorAll(".empty-state a"));
    }

    [Fact]
    public async Task Get_Units_AreRankedWithTheAccountOfEachNumber()
    {
        await FillAsync();
        using var leader = await _server.VisitAsync(Role.Leader);

        var page = await leader.PageAsync(Page);
        using var file = await leader.GetAsync(Page + "?format=csv");

        Assert.Equal("1 个责任单位，最高 县人社局 36.00 分，1 个单位数据不全", Dom.Of(page.QuerySelector("h1")));
        Assert.Equal(["1", "县人社局", "36", "36", "0 数据不全", "▲ 数据不全"], Dom.Cells(page.QuerySelector("table.list tbody tr")));
        Assert.Equal("#unit-1", page.QuerySelector("table.list tbody a")!.GetAttribute("href"));
        Assert.Equal("工作量：完成人数 300[t1 300]，对照 计划人数 500[t1 500]，得 60%；权重 60%，计 36 分。", Dom.Of(page.QuerySelector("#unit-1 + ul li")));
        Assert.Empty(page.QuerySelectorAll("#data-form"));
        Assert.StartsWith("名次,责任单位,得分,工作量,满意度,数据", (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&format=csv")]
    public async Task Get_DayThatIsNone_IsRefusedInsteadOfPassedOver(string more)
    {
        await FillAsync();
        using var leader = await _server.VisitAsync(Role.Leader);

        var page = await leader.PageAsync($"{Page}?asOf=2026-06-31{more}", HttpStatusCode.BadRequest);

        Assert.Equal("只计到这一天的数 不是日期；请写成 2026-10-01。", Dom.Of(page.QuerySelector("form.filter .refused p")));
        Assert.Equal("2026-06-31", page.QuerySelector("input[name=asOf]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_Numbers_CountAndAreCarriedByOrderAndExport()
    {
        await FillAsync();
        using var planner = await _server.VisitAsync(Role.Planner);
        const string head = "unit,input,value\n";

        var wrong = await planner.SendFileAsync(Page, HttpStatusCode.UnprocessableEntity, "data.csv", head + "县人社局,satisfaction,很高\n县教育局,happiness,90\n");
        var page = await planner.SendFileAsync(Page, HttpStatusCode.OK, "data.csv", head + "县人社局,satisfaction,45\n");
        using var file = await planner.SubmitAsync(page, ".list-files button[formaction$='format=csv']");
        var sorted = await PlanServer.ReadAsync(await planner.SubmitAsync(page, "th button[formaction$='sort=score']"));

        Assert.Equal(3, wrong.QuerySelectorAll(".refused p").Length);
        Assert.Equal("1 个责任单位，最高 县人社局 56.00 分，0 个单位数据不全", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("满意度 45", Dom.Of(page.QuerySelector("#unit-1 + ul")), StringComparison.Ordinal);
        Assert.Contains("1,县人社局,56,36,20,数据齐全", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("ascending", sorted.QuerySelector("th button[formaction*='sort=-score']")!.Closest("th")!.GetAttribute("aria-sort"));
        Assert.Contains("56.00", Dom.Of(sorted.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Contains("数据不全", Dom.Of((await planner.PageAsync(Page)).QuerySelector("table.list tbody")), StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        var (act, ct) = (new Act(StaffServer.NameOf(Role.Assessor)), TestContext.Current.CancellationToken);
        await using var store = await LedgerStore.OpenAsync(_server.Database, ct: ct);
        await new AppraisalRulesService(store).AddAsync(Encoding.UTF8.GetBytes(Rules), "units.yaml", act, ct);
        await new ReportService(store).ImportAsync(StaffServer.OwnPlan, Encoding.UTF8.GetBytes("target,date,value\nt1,2026-06-30,300\n"), "values.csv", new Act(StaffServer.NameOf(Role.Planner)), ct);
    }
}

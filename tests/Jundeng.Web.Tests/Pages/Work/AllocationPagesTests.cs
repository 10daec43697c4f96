using System.Net;
using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Work;

public sealed class AllocationPagesTests : IAsyncLifetime
{
    private const string Plan = $"/plans/{StaffServer.OwnPlan}";
    private const string Target = $"{Plan}/allocations/t1";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_Parts_AreHeldAgainstTheWholeAtOnce()
    {
        await AddTownsAsync();
        using var planner = await _server.VisitAsync(Role.Planner);

        var proposed = await planner.SendAsync(Target, HttpStatusCode.OK, ("part", "990101001"), ("value", ""), ("part", "990101002"), ("value", ""), ("do", "equal"));
        Assert.Equal("1 个目标，已分解 0 个，合计与总量不符 0 处", Dom.Of((await planner.PageAsync($"{Plan}/allocations")).QuerySelector("h1")));
        var differs = await planner.SendAsync(Target, HttpStatusCode.SeeOther, ("part", "990101001"), ("value", "200"), ("part", "990101002"), ("value", "250"));
        var unknown = await planner.SendAsync(Target, HttpStatusCode.NotFound, ("part", "无名镇"), ("value", "500"));
        var list = await planner.PageAsync($"{Plan}/allocations");
        var scaled = await planner.PageAsync($"{Plan}/allocations?scale=wan");
        var ended = await planner.SendAsync(Target, HttpStatusCode.SeeOther, ("do", "none"));

        Assert.Equal(["250", "250"], proposed.QuerySelectorAll("[name=value]").Take(2).Select(field => field.GetAttribute("value")));
        Assert.Equal("目标 t1 已分解为 2 份，合计 450，与总量 500 相差 -50。", Dom.Of(differs.QuerySelector(".notice")));
        Assert.Contains("总量 500人，分解为 2 份，合计 450", Dom.Of(differs.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("无名镇", unknown.QuerySelector("[name=part]")!.GetAttribute("value"));
        Assert.Equal("1 个目标，已分解 1 个，合计与总量不符 1 处", Dom.Of(list.QuerySelector("h1")));
        Assert.Equal(["0.05 万人", "2", "0.045", "-0.005"], Dom.Cells(scaled.QuerySelector("table.list tbody tr"))[3..7]);
        Assert.EndsWith("还没有分解", Dom.Of(ended.QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Table_IsTriedWithErrorsByRowAndItsSumsBeforeItDivides()
    {
        await AddTownsAsync();
        using var planner = await _server.VisitAsync(Role.Planner);
        using var leader = await _server.VisitAsync(Role.Leader);
        const string list = $"{Plan}/allocations", import = list + "/import", head = "目标编号,分给,数值\n";

        var wrong = await planner.SendFileAsync(import, HttpStatusCode.UnprocessableEntity, "分解.csv", head + "t1,东镇,\n,西镇,5\n");
        var tried = await planner.SendFileAsync(import, HttpStatusCode.OK, "分解.csv", head + "t1,东镇,200\nt1,西镇,250\n");
        var before = await planner.PageAsync(list);
        var after = await planner.DoAsync(tried, ".confirm .btn-primary");

        Assert.Equal(["第 2 行“数值”列", "第 3 行“目标编号”列"], wrong.QuerySelectorAll(".refused b").Select(Dom.Of));
        Assert.Equal("将分解 1 个目标，共 2 份，合计与总量不符 1 处", Dom.Of(tried.QuerySelector("h1")));
        Assert.Equal(["东镇 200", "西镇 250"], tried.QuerySelectorAll("[aria-labelledby=allocations] tbody tr").Take(2).Select(Dom.Of));
        Assert.StartsWith("1 个目标，已分解 0 个", Dom.Of(before.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("已分解 1 个目标，共 2 份，合计与总量不符 1 处。", Dom.Of(after.QuerySelector(".notice")));
        Assert.StartsWith("1 个目标，已分解 1 个", Dom.Of(after.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.NotNull(before.QuerySelector($".acts-row [href='{import}']"));
        Assert.Empty((await leader.PageAsync(list)).QuerySelectorAll(".acts-row a"));
    }

    [Fact]
    public async Task Get_AllocationAsLeader_OffersNoForm()
    {
        using var leader = await _server.VisitAsync(Role.Leader);

        Assert.Empty((await leader.PageAsync(Target)).QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Post_OriginOfAnItem_ShowsThePathUpwards()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        Assert.Equal("没有可以对照的上级计划", Dom.Of((await planner.PageAsync($"{Plan}/alignment")).QuerySelector("h1")));
        await AddUpperAsync();

        var open = await planner.PageAsync($"{Plan}/alignment");
        var nothing = await planner.SendAsync($"{Plan}/alignment", HttpStatusCode.UnprocessableEntity, ("item", "t1"), ("upper", ""));
        var required = await planner.SendAsync($"{Plan}/alignment", HttpStatusCode.SeeOther, ("item", "t1"), ("upper", "990100-2026|t1"));
        var again = await planner.PageAsync(required.QuerySelector(".notice a")!.GetAttribute("href")!);
        var own = await planner.SendAsync($"{Plan}/alignment", HttpStatusCode.SeeOther, ("item", "t1"), ("upper", "own"), ("why", "市里另有安排"));

        Assert.Contains("990100-2026|t1", open.QuerySelectorAll("select option").Select(option => option.GetAttribute("value")));
        Assert.Contains("没有选择", Dom.Of(nothing.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Contains("上级要求 1，自定 0", Dom.Of(required.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Contains(required.QuerySelectorAll(".align-step"), step => Dom.Of(step).StartsWith("← 990100-2026 t1", StringComparison.Ordinal));
        Assert.NotNull(again.QuerySelector("[name=item][value=t1]"));
        Assert.Contains("自定 1", Dom.Of(own.QuerySelector("h1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_UnfinishedItem_IsDroppedForAReasonOrCarriedOver()
    {
        using var planner = await _server.VisitAsync(Role.Planner);
        var list = await planner.PageAsync($"{Plan}/carry-over");

        var unreasoned = await planner.SendAsync($"{Plan}/carry-over/t1", HttpStatusCode.UnprocessableEntity, ("do", "drop"));
        var dropped = await planner.SendAsync($"{Plan}/carry-over/t1", HttpStatusCode.SeeOther, ("do", "drop"), ("why", "任务取消"));
        await AddAsync("990101", "青禾县", 2027, 600);
        var page = await planner.PageAsync($"{Plan}/carry-over/t1");
        var taken = await planner.DoAsync(page, ".confirm .btn-primary");

        Assert.Equal("1 项未完成：已转入 0，不再跟进 0，待定 1", Dom.Of(list.QuerySelector("h1")));
        Assert.Single(unreasoned.QuerySelectorAll(".refused p"));
        Assert.Contains("不再跟进 1", Dom.Of(dropped.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("“t1”已转入计划 990101-2027 的“t1”。 改变决定", Dom.Of(taken.QuerySelector(".notice")));
        Assert.Contains("本计划承接的 1 项", Dom.Of((await planner.PageAsync("/plans/990101-2027/carry-over")).QuerySelector("#taken-over")), StringComparison.Ordinal);
    }

    private async Task AddTownsAsync()
    {
        await using var store = await LedgerStore.OpenAsync(_server.Database, ct: TestContext.Current.CancellationToken);
        await new AccountService(store).AddAsync(new AddAccount("city", null, new RoleGrant(Role.Planner)), new Act("zhang"), TestContext.Current.CancellationToken);
        await new RegionService(store).ImportAsync(Encoding.UTF8.GetBytes("code,name,parent,level\n990101001,东镇,990101,township\n990101002,西镇,990101,township\n"), "towns.csv", null, new Act("city"), ct: TestContext.Current.CancellationToken);
    }

    private Task AddUpperAsync() => AddAsync("990100", "青禾市", 2026, 800);

    // The planner keeps one county only, so the accounts of these tests cannot add the plan of a city.
    private async Task AddAsync(string code, string name, int year, int people)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var store = await LedgerStore.OpenAsync(_server.Database, ct: ct);
        if (code == "990100")
        {
            await new AccountService(store).AddAsync(new AddAccount("city", null, new RoleGrant(Role.Planner)), new Act("zhang"), ct);
            await new RegionService(store).ImportAsync(Encoding.UTF8.GetBytes("code,name,parent,level\n990100,青禾市,,prefecture\n990101,青禾县,990100,county\n"), "regions.csv", null, new Act("city"), ct: ct);
        }

        var bytes = Encoding.UTF8.GetBytes($"{name}{year}年度公共服务计划\n\n一、主要任务\n（一）就业\n1.扩大就业。全年新增就业{people}人。\n");
        Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));
        await new PlanService(store).AddAsync(new AddPlan { RegionCode = code, RegionName = name, Reading = PlanReader.Read(text), Source = bytes, FileName = "plan.txt" }, new Act(code == "990100" ? "city" : "planner"), ct);
    }
}

using System.Globalization;
using Jundeng.Web.Tests.Pages.Supervision;

namespace Jundeng.Web.Tests.Pages.TaskList;

public sealed class LedgerPageTests
{
    [Fact]
    public async Task Get_Ledger_FilteredInTheAddress_ShowsAndExportsWhatIsSeen()
    {
        await using var server = await OverduePlan.StartAsync();

        var all = await server.PageAsync(OverduePlan.Path + "/ledger");
        Assert.Equal("3 项任务：3 项逾期", Dom.Of(all.QuerySelector("h1")));
        Assert.Equal("page", all.QuerySelector($".tabs a[href='{OverduePlan.Path}/ledger']")!.GetAttribute("aria-current"));
        // A task without targets has a line of its own.
        Assert.Contains(all.QuerySelectorAll("tbody th"), name => Dom.Of(name) == "就业宣传");

        var filter = "unit=" + Uri.EscapeDataString("青禾县农业农村局");
        var some = await server.PageAsync($"{OverduePlan.Path}/ledger?{filter}&q={Uri.EscapeDataString("培训")}");
        var rows = some.QuerySelectorAll("table.list tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(OverduePlan.Path + "/tasks/2", row.QuerySelector("th a")!.GetAttribute("href")));
        Assert.All(rows, row => Assert.Equal("逾期", Dom.Of(row.QuerySelector("td"))));
        var csv = await server.TextAsync($"{OverduePlan.Path}/ledger?{filter}&format=csv");
        Assert.Contains("技能培训", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("就业宣传", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Scale_GivesAmountsInItOnThePageAndInItsFile()
    {
        await using var server = await OverduePlan.StartAsync();

        var plain = (await server.PageAsync(OverduePlan.Path + "/ledger")).QuerySelectorAll("table.list tbody tr").Select(Dom.Cells).ToList();
        var page = await server.PageAsync(OverduePlan.Path + "/ledger?scale=wan");
        var scaled = page.QuerySelectorAll("table.list tbody tr").Select(Dom.Cells).ToList();
        var csv = await server.TextAsync(OverduePlan.Path + "/ledger?scale=wan&format=csv");

        Assert.Equal("万", Dom.Of(page.QuerySelector(".list-head .switch [aria-current]")));
        var people = Enumerable.Range(0, plain.Count).Where(i => plain[i][7] == "人").ToList();
        Assert.NotEmpty(people);
        Assert.All(people, i => Assert.Equal(("万人", Number(plain[i][5]) / 10_000), (scaled[i][7], Number(scaled[i][5]))));
        Assert.All(people, i => Assert.Contains($",{scaled[i][5]},", csv, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_LedgerWithoutLights_SaysSoAndOffersToDrawThem()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);

        var page = await server.PageAsync(OverduePlan.Path + "/ledger");

        Assert.EndsWith("还没有亮灯", Dom.Of(page.QuerySelector("h1")), StringComparison.Ordinal);
        Assert.Equal("青禾县 2020 已按规则亮灯，3 项有变化。", Dom.Of((await server.DoAsync(page, "form[action$='/lights'] button")).QuerySelector(".notice")));
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}

using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Documents;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Plan;

public sealed class LongPlanTests
{
    [Fact]
    public async Task Get_PlanTooLongForAPage_ShowsTheLedgerAndTheWayToTheText()
    {
        var text = PlanText.FromString(SmallPlan.Text + new string('文', 2_000_000));
        await using var server = await EmptyServer.StartAsync();
        await using (var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken))
            await new PlanService(store).AddAsync(
                new AddPlan
                {
                    RegionCode = "990203",
                    RegionName = "长文县",
                    Reading = SmallPlan.Reading with { Document = SmallPlan.Reading.Document with { Region = "长文县", Sha256 = text.Sha256 } },
                    Source = Encoding.UTF8.GetBytes(text.Text),
                    FileName = "long.txt",
                },
                new Act("tester"),
                TestContext.Current.CancellationToken);
        using var visitor = new HttpClient { BaseAddress = server.Address };

        using var answer = await visitor.GetAsync("/plans/990203-2030", TestContext.Current.CancellationToken);
        var page = await PlanServer.ReadAsync(answer);

        Assert.Null(page.QuerySelector(".source"));
        Assert.Empty(page.QuerySelectorAll("a[href^='#s-']"));
        Assert.Equal("原文太长，页面上只列台账。 看全部原文", Dom.Of(page.QuerySelector(".prose")));
        var whole = await visitor.GetStringAsync(page.QuerySelector(".prose a")!.GetAttribute("href"), TestContext.Current.CancellationToken);
        Assert.Equal(text.Text, whole);
    }
}

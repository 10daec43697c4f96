using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages;

public sealed class PageAnswerTests
{
    // Characters of two halves at odd and even places, more than any buffer holds.
    [Theory]
    [InlineData("")]
    [InlineData("。")]
    public async Task Get_LongSource_LosesNoCharacter(string before)
    {
        var text = $"青河县2030年度实施计划\n{before}{string.Concat(Enumerable.Repeat("\U00020bb7", 40_000))}\n1.促进就业。新增就业岗位1750个以上。\n";
        var source = Encoding.UTF8.GetBytes(text);
        await using var server = await EmptyServer.StartAsync();
        await using (var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken))
        {
            await new PlanService(store).AddAsync(
                new AddPlan { RegionCode = "990201", RegionName = "青河县", Reading = PlanReader.Read(PlanText.FromString(text)), Source = source, FileName = "plan.txt" },
                new Act("tester"),
                TestContext.Current.CancellationToken);
        }

        var page = await server.PageAsync("/plans/990201-2030");

        Assert.Contains(text.Split('\n')[1], page.Body!.TextContent, StringComparison.Ordinal);
    }
}

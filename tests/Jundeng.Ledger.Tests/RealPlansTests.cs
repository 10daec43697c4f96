using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests;

public sealed class RealPlansTests
{
    [Theory]
    [InlineData("suichang-2012", "遂昌县", 2012, 2012, 33, 87)]
    [InlineData("hangzhou-2012", "杭州市", 2012, 2012, 9, 108)]
    [InlineData("ningde-2013", "宁德市", 2013, 2020, 31, 16)]
    [InlineData("zhejiang-2016", "浙江省", 2016, 2020, 43, 4)]
    public void Read_TableOfAPublishedPlan_GivesTheWholePlan(string name, string region, int from, int to, int tasks, int targets)
    {
        var file = Path.Combine(Repository.Root, "samples", "real-plans", name + ".csv");

        var plan = PlanLedgerCsv.Read(File.ReadAllBytes(file), Path.GetFileName(file));

        Assert.Equal((region, from, to), (plan.Region, plan.From, plan.To));
        Assert.Equal((tasks, targets), (plan.Reading.Tasks.Count, plan.Reading.Targets.Count));
        var ids = plan.Reading.Targets.Select(target => target.Id).ToHashSet();
        foreach (var part in plan.Reading.Targets.Where(target => target.Kind == TargetKind.Part)) Assert.Contains(part.PartOf!, ids);
    }
}

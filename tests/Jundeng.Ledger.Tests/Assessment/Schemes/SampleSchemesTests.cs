using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Schemes;

/// <summary>The schemes that lie in samples/schemes.</summary>
public sealed class SampleSchemesTests
{
    private const double Tolerance = 1e-9;

    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "schemes");

    [Fact]
    public void Of_PlanOfAYear_IsTheMeanOfItsTargets()
    {
        var targets = PlanLedgerCsv.Read(File.ReadAllBytes(Path.Combine(s_folder, "qinglan-targets.csv")), "qinglan-targets.csv").Reading.Targets;
        var run = Run("plan-year", new PlanTargetSet("qinglan-targets.csv", targets));
        Assert.Equal(targets.Select(target => target.Id).Order(), run.Targets.Select(target => target.Target).Order());
        var whole = run.Nodes.Single(node => node.Node.Id == "plan");
        var leaves = run.Nodes.Where(node => node.Node.Indicator is not null).ToList();
        for (var unit = 0; unit < run.Periods.Count; unit++)
            Assert.Equal(leaves.Sum(leaf => double.IsNaN(leaf.Score[unit]) ? 0 : leaf.Score[unit]) / leaves.Count, whole.Score[unit], Tolerance);
        Assert.Equal(["2026-06", "2026-12"], run.Periods);
        Assert.True(whole.Coverage[0] < 1 && whole.High[0] > whole.Score[0]);
    }

    [Fact]
    public void Of_ProvinceByEightDomains_HasEveryDomainRankAndInterval()
    {
        var run = Run("province");
        Assert.Equal(["幼有所育", "学有所教", "劳有所得", "病有所医", "老有所养", "住有所居", "弱有所扶", "文有所享"], run.Scheme.Roots[0].Children.Select(domain => domain.Name.Zh));
        Assert.Contains("示例", run.Scheme.Note!.Zh, StringComparison.Ordinal);
        Assert.Equal(run.Regions.Count * run.Periods.Count, run.Uncertainty.Count);
        Assert.Equal(2 * run.Periods.Count, run.Sensitivity.Count);
        foreach (var period in run.Periods)
            Assert.Equal(Enumerable.Range(1, run.Regions.Count), run.Results().Where(result => result.Node == "index" && result.Period == period).Select(result => result.Rank!.Value).Order());
        Assert.All(run.Results(), result => Assert.True(result.Score is null or >= 0 and <= 100 && result.Low <= result.High));
    }

    [Fact]
    public void Of_CityAndCountry_ScoresGapsByTheirGroups()
    {
        var run = Run("urban-rural");
        Assert.Equal(["income", "doctors-gap", "water-gap", "water-all"], run.Indicators.Select(steps => steps.Node.Id));
        Assert.True(run.Weights[0].ConsistencyRatio < 0.1);
        Assert.All(run.Indicators.Single(steps => steps.Node.Id == "doctors-gap").Value.Where(value => !double.IsNaN(value)), value => Assert.InRange(value, 0, 1));
        Assert.Contains(run.Results(), result => result is { Node: "doctors-gap", Score: null });
        Assert.All(run.Results().Where(result => result.Node == "closeness"), result => Assert.NotNull(result.Score));
    }

    private static AssessmentRun Run(string name, PlanTargetSet? targets = null)
    {
        Assert.True(SchemeYaml.TryRead(File.ReadAllBytes(Path.Combine(s_folder, name + ".yaml")), name + ".yaml", out var scheme, out var faults), string.Join('\n', faults));
        Assert.True(ObservationTable.TryRead(File.ReadAllBytes(Path.Combine(s_folder, name + ".csv")), name + ".csv", out var data, out var errors), string.Join('\n', errors));
        return AssessmentRun.Of(scheme, data, targets);
    }
}

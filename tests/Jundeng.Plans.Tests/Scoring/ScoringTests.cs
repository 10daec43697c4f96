using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>Reads whole plans and compares them with what careful readers found.</summary>
public sealed class ScoringTests
{
    private static readonly string[] s_published = ["hangzhou-2012", "ningde-2013", "suichang-2012", "zhejiang-2016"];

    [Fact]
    public void Read_PublishedPlans_ReachesTheBars()
    {
        var scores = s_published.Select(name => (Name: name, Score: AnnotatedPlan.Load(Repository.ReferenceFile("plans", name + ".txt")).Score())).ToList();
        Bars.Assert("all", Score.Pool([.. scores.Select(plan => plan.Score)]), Bars.Pooled);
        foreach (var (name, score) in scores) Bars.Assert(name, score, Bars.Single);
    }

    [Fact]
    public void Read_TheSamplePlan_ReachesTheBars() =>
        Bars.Assert("qinglan", AnnotatedPlan.Load(Path.Combine(Repository.Root, "samples", "qinglan", "plan.txt")).Score(), Bars.Pooled);

    [Fact]
    public void Read_PlansOfOtherManners_ReachesTheBars()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Jundeng.Plans.Tests", "Plans");
        var scores = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(AnnotatedPlan.Load).Select(plan => (plan.Name, Score: plan.Score())).ToList();
        Assert.True(scores.Count >= 6, $"{folder} holds {scores.Count} plans.");
        Bars.Assert("all", Score.Pool([.. scores.Select(plan => plan.Score)]), Bars.Own);
        foreach (var (name, score) in scores) Bars.Assert(name, score, Bars.Single);
    }
}

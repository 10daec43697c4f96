using Jundeng.Plans.Words;

namespace Jundeng.Plans.Findings;

/// <summary>Sources of money against the investment that they pay for.</summary>
internal static class FundingSources
{
    private static readonly WordList<string> s_sources = WordLists.Load("funding-sources");

    public static IEnumerable<Finding> Check(Material material)
    {
        foreach (var group in material.Targets.Where(target => target is { Kind: TargetKind.Funding, PartOf: not null }).GroupBy(target => target.PartOf!))
        {
            if (!material.TargetsById.TryGetValue(group.Key, out var total)) continue;
            var sources = group.Where(source => source.Unit == total.Unit && IsSource(source)).ToList();
            var sum = sources.Sum(source => source.Value);
            if (sources.Count > 0 && sum > total.Value) yield return FindingMessages.FundingExceedsTotal(total, sources, sum);
        }
    }

    private static bool IsSource(PlanTarget target) => s_sources.Any(target.Indicator, 0, target.Indicator.Length);
}

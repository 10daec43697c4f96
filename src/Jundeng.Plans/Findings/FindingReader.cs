namespace Jundeng.Plans.Findings;

/// <summary>What a careful reader would ask about a plan. The checks stand in the order in which their findings are numbered.</summary>
internal static class FindingReader
{
    private static readonly Func<Material, IEnumerable<Finding>>[] s_checks =
    [
        SameIndicator.Check,
        Parts.Check,
        FundingSources.Check,
        Counts.Check,
        Duties.Check,
        DueDates.Check,
        Numbering.Check,
        Foreign.Check,
    ];

    public static IReadOnlyList<Finding> Read(Material material) =>
        [.. s_checks.SelectMany(check => check(material)).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Spans.Count > 0 ? finding.Spans[0].Start : 0)];
}

namespace Jundeng.Ledger.Allocations;

/// <summary>Rules and axes as they stand in the database and in tables.</summary>
public static class AllocationWords
{
    private static readonly (AllocationRule Rule, string Code, string Zh)[] s_rules =
    [
        (AllocationRule.Sum, "sum", "合计"), (AllocationRule.Ratio, "ratio", "分子分母"), (AllocationRule.Each, "each", "各自达到"), (AllocationRule.End, "end", "期末达到"),
    ];

    /// <summary>Codes of all rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. s_rules.Select(rule => rule.Code)];

    /// <summary>The code of a rule, such as <c>sum</c>.</summary>
    public static string Of(AllocationRule rule) => s_rules[(int)rule].Code;

    /// <summary>parts or years.</summary>
    public static string Of(AllocationAxis axis) => axis == AllocationAxis.Years ? "years" : "parts";

    /// <summary>The rule of a code or of its Chinese word; null where there is none.</summary>
    public static AllocationRule? Rule(string? text) =>
        s_rules.Where(rule => rule.Code == text || rule.Zh == text).Select(rule => (AllocationRule?)rule.Rule).FirstOrDefault();
}

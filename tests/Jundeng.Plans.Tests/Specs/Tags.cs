namespace Jundeng.Plans.Tests.Specs;

/// <summary>The words behind a target in the notation, in groups of which one target has at most one.</summary>
internal static class Tags
{
    private static readonly (string Group, Func<string, bool> Holds)[] s_groups =
    [
        ("kind", tag => tag is "起点" or "其中" or "资金"),
        ("basis", tag => tag is "提高" or "降低" or "增长"),
        ("flow", tag => tag is "当期" or "累计"),
        ("modality", tag => tag is "确保" or "力争" or "计划"),
        ("binding", tag => tag is "约束性" or "预期性"),
        ("due", tag => DateOnly.TryParseExact(tag, "yyyy-MM-dd", out _)),
    ];

    /// <summary>Groups that count in every block; the others count in a block where any of its lines uses them.</summary>
    public static readonly IReadOnlySet<string> Always = new HashSet<string> { "kind", "basis" };

    /// <exception cref="FormatException">The word is no tag.</exception>
    public static string GroupOf(string tag)
    {
        foreach (var (group, holds) in s_groups)
            if (holds(tag))
                return group;
        throw new FormatException($"'{tag}' is no tag of a target.");
    }

    /// <summary>The tags that belong to <paramref name="groups"/>, in the order of the groups.</summary>
    public static string Among(IEnumerable<string> tags, IReadOnlySet<string> groups) =>
        string.Join(' ', tags.Where(tag => groups.Contains(GroupOf(tag))).OrderBy(tag => Array.FindIndex(s_groups, group => group.Holds(tag))));
}

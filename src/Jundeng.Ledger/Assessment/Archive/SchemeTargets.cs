using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>What is to be reached, apart from the rest of a scheme.</summary>
internal static class SchemeTargets
{
    /// <summary>A scheme with the targets that another gives the same indicators.</summary>
    public static AssessmentScheme Taken(AssessmentScheme scheme, AssessmentScheme from)
    {
        var targets = from.Indicators().ToDictionary(node => node.Id, node => (node.Indicator!.Method as AttainmentMethod)?.Target, StringComparer.Ordinal);
        return scheme with { Roots = [.. scheme.Roots.Select(root => Taken(root, targets))] };
    }

    private static SchemeNode Taken(SchemeNode node, Dictionary<string, SchemeTarget?> targets)
    {
        if (node.Indicator is not { } indicator) return node with { Children = [.. node.Children.Select(child => Taken(child, targets))] };
        return indicator.Method is AttainmentMethod { Target: not null } method && targets.GetValueOrDefault(node.Id) is { } target
            ? node with { Indicator = indicator with { Method = method with { Target = target } } }
            : node;
    }
}

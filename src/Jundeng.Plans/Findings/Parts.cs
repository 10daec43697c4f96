namespace Jundeng.Plans.Findings;

/// <summary>Parts against their whole: none larger, all together no more.</summary>
internal static class Parts
{
    public static IEnumerable<Finding> Check(Material material)
    {
        foreach (var group in material.Targets.Where(target => target is { Kind: TargetKind.Part, PartOf: not null }).GroupBy(target => target.PartOf!))
        {
            if (!material.TargetsById.TryGetValue(group.Key, out var whole)) continue;
            // shares and rates of a part are not amounts of the whole
            var parts = group.Where(part => part.Unit == whole.Unit && part.Unit is not ("%" or "％" or "‰" or "倍" or null)).ToList();
            if (parts.Count == 0) continue;
            var larger = parts.FindAll(part => part.Value > whole.Value && whole.Comparator != Comparator.AtLeast);
            foreach (var part in larger) yield return FindingMessages.PartExceedsWhole(whole, part);
            var sum = parts.Sum(part => part.Value);
            if (larger.Count == 0 && sum != whole.Value && parts.Count > 1 && (sum > whole.Value || SaysAll(material.Text, parts)))
                yield return FindingMessages.SumMismatch(whole, parts, sum);
        }
    }

    // a list that ends with 其他 leaves nothing out
    private static bool SaysAll(string text, List<PlanTarget> parts)
    {
        var last = parts[^1];
        var from = Math.Max(0, last.Span.Start - 12);
        var words = text.AsSpan(from, last.Span.Start - from);
        return words.Contains("其他", StringComparison.Ordinal) || words.Contains("其它", StringComparison.Ordinal) || words.Contains("其余", StringComparison.Ordinal);
    }
}

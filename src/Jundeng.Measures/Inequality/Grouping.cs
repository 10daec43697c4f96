namespace Jundeng.Measures.Inequality;

/// <summary>Units by group, groups in the order of their numbers; groups without people are left out.</summary>
internal static class Grouping
{
    public static IEnumerable<(int Group, double Population, Distribution Members)> Of(Distribution distribution, ReadOnlySpan<int> groups)
    {
        var parts = new List<(int, double, Distribution)>();
        var numbers = groups.ToArray();
        foreach (var group in numbers.Distinct().Order())
        {
            var members = Enumerable.Range(0, numbers.Length).Where(i => numbers[i] == group).ToArray();
            var shares = members.Select(i => distribution.Shares[i]).ToArray();
            var population = shares.Sum();
            if (population > 0) parts.Add((group, population, new Distribution(members.Select(i => distribution.Values[i]).ToArray(), shares)));
        }

        return parts;
    }
}

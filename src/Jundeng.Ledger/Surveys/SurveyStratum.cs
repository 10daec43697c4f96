namespace Jundeng.Ledger.Surveys;

/// <summary>How a stratum of a region was drawn; without its numbers where so few have answered that they are not told.</summary>
/// <param name="Region">Code of the region.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Stratum">The stratum; empty where the sample has none.</param>
/// <param name="Answers">How many answers it has; null where that is not told.</param>
/// <param name="Unanswered">How many were asked and gave none.</param>
/// <param name="Clusters">How many clusters were drawn; null where each respondent was drawn alone.</param>
/// <param name="Weights">The least and the greatest weight.</param>
/// <param name="Share">The part of the region's weight that it carries.</param>
public sealed record SurveyStratum(string Region, string RegionName, string Stratum, int? Answers, int? Unanswered, int? Clusters, (double From, double To)? Weights, double? Share)
{
    /// <summary>Whether so few have answered that nothing is told.</summary>
    public bool IsHidden => Answers is null;

    internal static IReadOnlyList<SurveyStratum> Of(IReadOnlyList<SurveyAnswer> answers, Func<string, string> nameOf, int smallest)
    {
        var whole = Given(answers).GroupBy(answer => answer.Region).ToDictionary(region => region.Key, region => region.Sum(answer => answer.Weight), StringComparer.Ordinal);
        return
        [
            .. answers.GroupBy(answer => (answer.Region, answer.Stratum))
                .OrderBy(group => group.Key.Region, StringComparer.Ordinal).ThenBy(group => group.Key.Stratum, StringComparer.Ordinal)
                .Select(group => Of(group.Key.Region, nameOf(group.Key.Region), group.Key.Stratum, [.. group], whole.GetValueOrDefault(group.Key.Region), smallest)),
        ];
    }

    private static SurveyStratum Of(string region, string name, string stratum, IReadOnlyList<SurveyAnswer> asked, double whole, int smallest)
    {
        var given = Given(asked).ToList();
        if (given.Count < smallest) return new SurveyStratum(region, name, stratum, null, null, null, null, null);
        // One answer without a cluster was drawn alone, and so is counted as one.
        int? clusters = given.All(answer => answer.Cluster is null) ? null : given.Select(answer => answer.Cluster ?? $"\0{answer.Row}").Distinct(StringComparer.Ordinal).Count();
        return new SurveyStratum(
            region, name, stratum, given.Count, asked.Count - given.Count, clusters, (given.Min(answer => answer.Weight), given.Max(answer => answer.Weight)), given.Sum(answer => answer.Weight) / whole);
    }

    private static IEnumerable<SurveyAnswer> Given(IEnumerable<SurveyAnswer> answers) => answers.Where(answer => answer.Value is not null);
}

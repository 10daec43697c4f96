namespace Jundeng.Ledger.Surveys;

/// <summary>How a stratum of a region was drawn; without its numbers where they are not told.</summary>
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
    /// <summary>Whether nothing is told.</summary>
    public bool IsHidden => Answers is null;

    /// <summary>Whether nothing is told only so that another stratum cannot be worked out.</summary>
    public bool IsWithheld { get; init; }

    internal static SurveyStratum Of(string region, string stratum, IReadOnlyList<SurveyAnswer> asked, double whole, int smallest, bool isHidden)
    {
        var given = asked.Where(answer => answer.Value is not null).ToList();
        if (given.Count < smallest || isHidden) return new SurveyStratum(region, region, stratum, null, null, null, null, null) { IsWithheld = given.Count >= smallest };
        // One answer without a cluster was drawn alone, and so is counted as one.
        int? clusters = given.All(answer => answer.Cluster is null) ? null : given.Select(answer => answer.Cluster ?? $"\0{answer.Row}").Distinct(StringComparer.Ordinal).Count();
        return new SurveyStratum(
            region, region, stratum, given.Count, asked.Count - given.Count, clusters, (given.Min(answer => answer.Weight), given.Max(answer => answer.Weight)), given.Sum(answer => answer.Weight) / whole);
    }
}

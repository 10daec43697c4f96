namespace Jundeng.Ledger.Surveys;

/// <summary>What follows from the answers of a survey besides its estimates: how it was drawn, and what must not be told.</summary>
/// <param name="Strata">Its strata; regions without their names, which may change.</param>
/// <param name="Withheld">Estimates whose count is told nowhere, so that others cannot be worked out.</param>
internal sealed record SurveyDrawing(IReadOnlyList<SurveyStratum> Strata, IReadOnlySet<(string Indicator, string Region)> Withheld)
{
    public static SurveyDrawing Of(IReadOnlyList<SurveyAnswer> answers, int smallest)
    {
        var given = answers.Where(answer => answer.Value is not null).ToList();
        var disclosure = new SurveyDisclosure(given, smallest);
        var weights = given.GroupBy(answer => answer.Region).ToDictionary(region => region.Key, region => region.Sum(answer => answer.Weight), StringComparer.Ordinal);
        return new(
            [
                .. answers.GroupBy(answer => (answer.Region, answer.Stratum))
                    .OrderBy(group => group.Key.Region, StringComparer.Ordinal).ThenBy(group => group.Key.Stratum, StringComparer.Ordinal)
                    .Select(group => SurveyStratum.Of(group.Key.Region, group.Key.Stratum, [.. group], weights.GetValueOrDefault(group.Key.Region), smallest, disclosure.HidesStratum(group.Key.Region, group.Key.Stratum))),
            ],
            given.GroupBy(answer => (answer.Indicator, answer.Region)).Where(group => group.Count() >= smallest && disclosure.HidesIndicator(group.Key.Region, group.Key.Indicator)).Select(group => group.Key).ToHashSet());
    }
}

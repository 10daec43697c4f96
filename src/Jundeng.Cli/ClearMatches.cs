using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli;

/// <summary>Names in a plan whose meaning is clear.</summary>
internal static class ClearMatches
{
    /// <summary>Names that nobody confirmed yet and whose every part has one candidate as good as that.</summary>
    public static IReadOnlyList<UnitMatch> Of(IReadOnlyList<PlanUnit> units, double score) =>
    [
        .. units.Where(unit => unit.Match is null && unit.Every is null && unit.Parts.All(part => part.Candidates.Count(candidate => candidate.Score >= score) == 1))
            .Select(unit => new UnitMatch(unit.Name, [.. unit.Parts.Select(part => part.Candidates[0].Organisation.Id)])),
        .. units.Where(unit => unit.Match is null && unit.Every is not null).Select(unit => new UnitMatch(unit.Name, [], unit.Every)),
    ];
}

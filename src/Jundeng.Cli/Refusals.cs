using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>All reasons of a refusal, a line each, with their places before them.</summary>
internal static class Refusals
{
    public static string Describe(IReadOnlyList<Refusal> reasons) => string.Join('\n', reasons.Select(Describe));

    private static string Describe(Refusal reason) =>
        reason.Where is { } where ? Strings.WhereWhat.With(PlanTerms.Of(where), PlanTerms.Of(reason.Message)) : PlanTerms.Of(reason.Message);
}

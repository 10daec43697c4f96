using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Plans.Documents;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>A refusal of the ledger on the command line: its exit code, and all reasons, a line each, with their places before them.</summary>
internal static class Refusals
{
    public static int CodeOf(IReadOnlyList<Refusal> reasons) => CodeOf(reasons[0].Code);

    public static int CodeOf(string reason) => reason switch
    {
        "unknown-plan" => ExitCode.UnknownPlan,
        DocumentRefusalCode.ProgramMissing => ExitCode.NotInstalled,
        _ when DocumentRefusalCode.All.Contains(reason) => ExitCode.NotADocument,
        "access-denied" => ExitCode.NotAllowed,
        "database-busy" or "database-unreachable" => ExitCode.Database,
        _ => ExitCode.DataRefused,
    };

    public static string Describe(IReadOnlyList<Refusal> reasons) => string.Join('\n', reasons.Select(Describe));

    private static string Describe(Refusal reason) =>
        reason.Where is { } where ? Strings.WhereWhat.With(PlanTerms.Of(where), PlanTerms.Of(reason.Message)) : PlanTerms.Of(reason.Message);
}

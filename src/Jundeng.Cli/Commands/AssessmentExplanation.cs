using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Cli.Commands;

/// <summary>Which number of a run is to be accounted for.</summary>
internal static class AssessmentExplanation
{
    public static Option<string[]> Option()
    {
        var option = new Option<string[]>("--explain") { Description = Strings.OptionExplain, HelpName = "REGION NODE", Arity = new ArgumentArity(1, 2), AllowMultipleArgumentsPerToken = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1) result.AddError(Strings.ExplainTwo.With(option.Name));
        });
        return option;
    }

    /// <summary>The account of a cell, told by ids or names; null where none is asked for.</summary>
    public static Account? Of(AssessmentRun run, ObservationTable observations, string[] cell, string? period)
    {
        if (period is not null && !run.Periods.Contains(period)) throw Unknown(Strings.PeriodUnknown, period, run.Periods);
        if (cell is not [var region, var node]) return null;
        var regionId = run.Regions.FirstOrDefault(id => id == region || run.Scheme.NameOf(id) == region) ?? throw Unknown(Strings.RegionNotInRun, region, run.Regions);
        var nodes = run.Nodes.Select(results => results.Node).ToList();
        var found = nodes.Find(known => known.Id == node) ?? nodes.Find(known => known.Name.Zh == node || known.Name.En == node) ?? throw Unknown(Strings.NodeUnknown, node, [.. nodes.Select(known => known.Id)]);
        return Account.Of(run, observations, regionId, period ?? run.Periods[^1], found.Id);
    }

    private static CliException Unknown(string sentence, string word, IReadOnlyList<string> known)
    {
        const int most = 12;
        return new CliException(ExitCode.Usage, sentence.With(word, string.Join(Strings.ListSeparator, known.Take(most)) + (known.Count > most ? "…" : "")));
    }
}

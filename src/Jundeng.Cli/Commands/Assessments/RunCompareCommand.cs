using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run compare</c>: two runs value by value, with what each difference is due to.</summary>
internal static class RunCompareCommand
{
    public static Command Create()
    {
        var before = RunCommand.Id("RUN");
        var after = RunCommand.Id("OTHER");
        var all = new Option<bool>("--all") { Description = Strings.OptionCompareAll };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("compare", Strings.RunCompareDescription, Strings.RunCompareExamples) { before, after, all, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var settings = new RunSettings { Cancellation = ct };
            var comparison = await Waiting.ForAsync(
                Strings.RunMaking, () => new RunService(store).CompareAsync(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), settings));
            var changes = parsed.GetValue(all) ? comparison.Changes : [.. comparison.Changes.Where(change => !change.IsSame)];
            if (parsed.GetRequiredValue(format) == Options.Json)
                JsonOutput.Print(new { comparison.DataDiffer, comparison.TargetsDiffer, comparison.SchemesDiffer, comparison.IsExplained, changes });
            else ComparisonTable.Print(comparison, changes);
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Alignments;

namespace Jundeng.Cli.Commands.Alignments;

/// <summary><c>jundeng plan align uptake</c>: who carries out the items of a plan.</summary>
internal static class AlignUptakeCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var open = new Option<bool>("--open") { Description = Strings.AlignOptionOpen };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("uptake", Strings.AlignUptakeDescription, Strings.AlignUptakeExamples) { plan, open, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var uptake = await new AlignmentService(store).UptakeAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetValue(open)) uptake = [.. uptake.Where(one => one.TakenUpBy.Count == 0)];
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { items = uptake });
            else AlignmentTable.Print(uptake);
        });
        return command;
    }
}

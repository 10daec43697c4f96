using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng light show</c>: how the light of a task changed.</summary>
internal static class LightShowCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.ArgumentTask };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.LightShowDescription, Strings.LightShowExamples) { plan, task, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var lights = await new LightService(store).HistoryAsync(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { lights });
            else if (lights.Count == 0) Terminal.Note(Strings.LightNone.With(parsed.GetRequiredValue(plan)));
            else LightTable.PrintHistory(lights);
        });
        return command;
    }
}

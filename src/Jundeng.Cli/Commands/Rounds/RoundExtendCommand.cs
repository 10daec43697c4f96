using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round extend</c>: more time, for a unit or for all.</summary>
internal static class RoundExtendCommand
{
    public static Command Create()
    {
        var round = RoundCommand.Round();
        var due = Options.RequiredDay("--due", Strings.RoundOptionNewDue);
        var closes = Options.Day("--closes", Strings.RoundOptionNewCloses);
        var unit = new Option<string?>("--unit") { Description = Strings.RoundOptionUnit, HelpName = "ID" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("extend", Strings.RoundExtendDescription, Strings.RoundExtendExamples) { round, due, closes, unit, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var extension = new RoundExtension(parsed.GetRequiredValue(round), parsed.GetRequiredValue(due)!.Value, parsed.GetValue(unit), parsed.GetValue(closes));
            RoundTable.Print([await new RoundService(store).ExtendAsync(extension, act.Of(parsed), ct)]);
            if (extension.UnitId is { } id) Terminal.Note(Strings.RoundExtendedUnit.With(id, extension.Due));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round open</c>: shows who must report what, and opens the round.</summary>
internal static class RoundOpenCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var period = new Option<string>("--period") { Description = Strings.RoundOptionPeriod, HelpName = "mid-year|year-end|q1…q4|m01…m12|FROM..TO", Required = true };
        var due = Options.RequiredDay("--due", Strings.RoundOptionDue);
        var closes = Options.RequiredDay("--closes", Strings.RoundOptionCloses);
        var opens = Options.Day("--opens", Strings.RoundOptionOpens);
        var dry = new Option<bool>("--dry-run") { Description = Strings.RoundOptionDryRun };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("open", Strings.RoundOpenDescription, Strings.RoundOpenExamples) { plan, period, due, closes, opens, dry, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (service, isDry) = (new RoundService(store), parsed.GetValue(dry));
            var opening = new RoundOpening(
                parsed.GetRequiredValue(plan), parsed.GetRequiredValue(period), parsed.GetRequiredValue(due)!.Value, parsed.GetRequiredValue(closes)!.Value, parsed.GetValue(opens));
            var preview = isDry ? await service.PreviewAsync(opening, ct) : await service.OpenAsync(opening, act.Of(parsed), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(preview);
            else RoundTable.Print(preview);
            Terminal.Note((isDry ? Strings.RoundNotOpened : Strings.RoundOpened).With(preview.Round.Id));
        });
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Digests;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng digest make</c>: puts the digests of today into the outbox.</summary>
internal static class DigestMakeCommand
{
    public static Command Create()
    {
        var ahead = Options.Whole("--ahead", Strings.OptionAhead, new MakeDigests().Ahead, Strings.NumberPositive, number => number is > 0 and < 1000);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("make", Strings.DigestMakeDescription, Strings.DigestMakeExamples) { ahead, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var make = new MakeDigests { Ahead = (int)parsed.GetRequiredValue(ahead), Language = CultureInfo.CurrentUICulture.Name };
            var result = await new DigestService(store).MakeAsync(make, act.Of(parsed), ct);
            if (result.WithoutAddress.Count > 0) Terminal.Note(Strings.DigestWithoutAddress.With(string.Join(Strings.ListSeparator, result.WithoutAddress.Select(holder => holder.Id))));
            Terminal.Out.WriteLine(Strings.DigestMade.With(result.Made.Count, result.Known));
        });
        return command;
    }
}

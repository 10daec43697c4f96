using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Observations;

namespace Jundeng.Cli.Commands.Observations;

/// <summary><c>jundeng observations show</c>: observations as a table that can be imported and assessed.</summary>
internal static class ObservationsShowCommand
{
    public static Command Create()
    {
        var which = new ObservationOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.ObservationsShowDescription, Strings.ObservationsShowExamples) { which.Indicators, which.Regions, which.Periods, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var observations = await new ObservationService(store).CurrentAsync(which.Of(parsed), ct);
            if (observations.Rows.Count == 0) throw new LedgerRefusedException(ObservationService.NoneSuch);
            await Terminal.Out.FlushAsync(ct);
            await Terminal.OutStream.WriteAsync(observations.ToBytes(), ct);
        });
        return command;
    }
}

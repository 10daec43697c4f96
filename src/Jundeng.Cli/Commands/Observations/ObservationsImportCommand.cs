using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Observations;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Observations;

/// <summary><c>jundeng observations import</c>: takes observations from a table.</summary>
internal static class ObservationsImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentObservedFile };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.ObservationsImportDescription, Strings.ObservationsImportExamples) { file, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var result = await Waiting.ForAsync(
                Strings.ObservationsImporting,
                Strings.ObservationsCounted,
                progress => new ObservationService(store).ImportAsync(source.Bytes, source.Name, act.Of(parsed), progress, ct));
            foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
            Terminal.Out.WriteLine(Strings.ObservationsImported.With(result.Rows, result.Added, result.Revised, result.Unchanged));
        });
        return command;
    }
}

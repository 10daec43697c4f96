using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Calendar;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Calendar;

/// <summary><c>jundeng calendar import</c>: takes the days that depart from the week.</summary>
internal static class CalendarImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentCalendar };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.CalendarImportDescription, Strings.CalendarImportExamples) { file, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var list = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var result = await new CalendarService(store).ImportAsync(list.Bytes, list.Name, act.Of(parsed), ct);
            foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
            Terminal.Out.WriteLine(Strings.CalendarImported.With(result.Rows, result.Added, result.Changed, result.Unchanged));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Calendar;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Calendar;

/// <summary><c>jundeng calendar list</c>: the days that depart from the week.</summary>
internal static class CalendarListCommand
{
    public static Command Create()
    {
        var year = Options.Year("--year", Strings.OptionCalendarYear);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.CalendarListDescription, Strings.CalendarListExamples) { year, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var days = await new CalendarService(store).ListAsync(parsed.GetValue(year), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { days });
            else if (days.Count == 0) Terminal.Note(Strings.CalendarEmpty);
            else Print(days);
        });
        return command;
    }

    private static void Print(IReadOnlyList<CalendarDay> days)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnDay).NoWrap(), new TableColumn(Strings.ColumnWorking).NoWrap(), new TableColumn(Strings.ColumnName));
        foreach (var day in days)
            table.AddRow(new Text("{0:yyyy-MM-dd}".With(day.Day)), new Text(day.Working ? Strings.CalendarWorking : Strings.CalendarFree), new Text(day.Name ?? ""));
        Terminal.Tables().Write(table);
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Desk;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng desk</c>: what one must do, the most urgent first.</summary>
internal static class DeskCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("desk", Strings.DeskDescription, Strings.DeskExamples) { format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var desk = await new DeskService(store).OfAsync(new Act(parsed.GetRequiredValue(who)), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { items = desk.Items });
            else if (desk.Items.Count == 0) Terminal.Note(Strings.DeskEmpty);
            else Print(desk);
        });
        return command;
    }

    private static void Print(WorkDesk desk)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.DeskColumnWork).NoWrap(), new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.DeskColumnTitle),
            new TableColumn(Strings.DeskColumnDue).NoWrap(), new TableColumn(Strings.DeskColumnLeft).NoWrap().RightAligned());
        foreach (var item in desk.Items)
            table.AddRow(
                new Text(PlanTerms.Of(DeskWords.Of(item.Work)) + (DeskWords.IsCounted(item.Work) ? Strings.DeskCount.With(item.Count) : "")), new Text(item.About), new Text(item.Title ?? ""),
                new Text(item.Due is { } due ? PlanTerms.Day(due) : ""), new Text(item.Late > 0 ? Strings.DeskLate.With(item.Late) : item.Left is { } left ? "{0}".With(left) : ""));
        Terminal.Tables().Write(table);
    }
}

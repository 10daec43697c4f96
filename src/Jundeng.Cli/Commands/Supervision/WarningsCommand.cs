using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng warnings</c>: tasks that need an order.</summary>
internal static class WarningsCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var all = new Option<bool>("--all") { Description = Strings.OptionWarningsAll };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("warnings", Strings.WarningsDescription, Strings.WarningsExamples) { plan, all, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var warnings = await new WarningService(store).ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(all), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { warnings });
            else if (warnings.Count == 0) Terminal.Note(Strings.WarningsEmpty);
            else Print(warnings);
        });
        return command;
    }

    private static void Print(IReadOnlyList<Warning> warnings)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnLight).NoWrap(), new TableColumn(Strings.ColumnTask), new TableColumn(Strings.ColumnLead),
            new TableColumn(Strings.ColumnReason), new TableColumn(Strings.ColumnOrder).NoWrap());
        foreach (var (light, orders) in warnings)
            table.AddRow(
                new Text(light.Id), LightTable.Cell(light.Light), new Text(light.Title), new Text(light.Units is [var first, ..] ? first : ""), new Text(PlanTerms.Of(light.Reason)),
                new Text(string.Join(Strings.ListSeparator, orders.Select(order => order.Id))));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.WarningsCount.With(warnings.Count));
    }
}

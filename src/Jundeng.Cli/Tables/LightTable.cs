using Jundeng.Cli.Commands;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Lights as a table for people: always with shape and word.</summary>
internal static class LightTable
{
    public static void Print(PlanLights lights, string format)
    {
        if (format == Options.Json)
        {
            JsonOutput.Print(new { plan = lights.Plan.Id, lights.On, counts = lights.Counts.Select(pair => new { light = pair.Light.Id, pair.Light.Word, pair.Count }), lights.Changed, lights.Lights });
            return;
        }

        if (lights.Lights.Count == 0)
        {
            Terminal.Note(Strings.LightNone.With(lights.Plan.Id));
            return;
        }

        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnLight).NoWrap(), new TableColumn(Strings.ColumnTask), new TableColumn(Strings.ColumnLead), new TableColumn(Strings.ColumnReason));
        foreach (var light in lights.Lights)
            table.AddRow(new Text(light.Id), Cell(light.Light), new Text(light.Title), new Text(light.Units is [var first, ..] ? first : ""), new Text(PlanTerms.Of(light.Reason)));
        var console = Terminal.Tables();
        console.Write(table);
        Terminal.Out.WriteLine(Strings.LightCounts.With(
            PlanTerms.Day(lights.On), lights.Lights.Count, string.Join(Strings.ListSeparator, lights.Counts.Select(pair => $"{pair.Light.Sign} {PlanTerms.Of(pair.Light.Word)} {pair.Count}"))));
    }

    public static void PrintHistory(IReadOnlyList<TaskLight> lights)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnDay).NoWrap(), new TableColumn(Strings.ColumnLight).NoWrap(), new TableColumn(Strings.ColumnRules).NoWrap(), new TableColumn(Strings.ColumnReason));
        foreach (var light in lights) table.AddRow(new Text(PlanTerms.Day(light.On)), Cell(light.Light), new Text(light.Rules), new Text(PlanTerms.Of(light.Reason)));
        Terminal.Tables().Write(table);
    }

    public static Text Cell(Light light)
    {
        // Written as #rrggbb, as the rules have made sure.
        var rgb = Convert.FromHexString(light.Colour.AsSpan(1));
        return new Text($"{light.Sign} {PlanTerms.Of(light.Word)}", new Style(new Color(rgb[0], rgb[1], rgb[2])));
    }
}

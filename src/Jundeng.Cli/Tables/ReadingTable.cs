using Jundeng.Cli.Resources;
using Jundeng.Plans;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>A reading for people: each task with its units, under it its targets.</summary>
internal static class ReadingTable
{
    private static readonly Style s_domain = new(decoration: Decoration.Bold, foreground: Color.Blue);
    private static readonly Style s_task = new(decoration: Decoration.Bold);

    public static void Print(PlanReading reading)
    {
        var console = Terminal.Tables();
        PrintHead(console, reading.Document);

        var targets = reading.Targets.ToLookup(target => target.TaskId);
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(),
            new TableColumn(Strings.ColumnTaskOrIndicator),
            new TableColumn(Strings.ColumnValue).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnUnit),
            new TableColumn(Strings.ColumnKind).NoWrap(),
            new TableColumn(Strings.ColumnDue).NoWrap(),
            new TableColumn(Strings.ColumnResponsible));
        AddTargets(table, targets[null], Strings.OutsideTasks);
        string? domain = null;
        foreach (var task in reading.Tasks)
        {
            if (task.Domain != domain && task.Domain is not null) AddHeading(table, task.Domain);
            domain = task.Domain;
            table.AddRow(Text(task.Id, s_task), Text(task.Title, s_task), Empty, Empty, Empty, Empty, Text(PlanTerms.Units([.. task.Responsible, .. task.Cooperating])));
            foreach (var target in targets[task.Id]) AddTarget(table, target);
        }

        if (table.Rows.Count > 0) console.Write(table);
        console.Write(Text(Strings.ReadCounts.With(reading.Tasks.Count, reading.Targets.Count, reading.Findings.Count) + "\n"));
    }

    private static Text Empty => Spectre.Console.Text.Empty;

    private static void PrintHead(IAnsiConsole console, DocumentInfo document)
    {
        if (document.Title is { } title) console.Write(Text(title + "\n", s_task));
        string?[] facts = [document.Issuer, document.Number, document.Issued?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document.Region, PlanTerms.Years(document.From, document.To)];
        var line = string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
        if (line.Length > 0) console.Write(Text(line + "\n"));
    }

    private static void AddTargets(Table table, IEnumerable<PlanTarget> targets, string heading)
    {
        var all = targets.ToList();
        if (all.Count > 0) AddHeading(table, heading);
        foreach (var target in all) AddTarget(table, target);
    }

    private static void AddHeading(Table table, string heading) => table.AddRow(Empty, Text(heading, s_domain), Empty, Empty, Empty, Empty, Empty);

    private static void AddTarget(Table table, PlanTarget target) => table.AddRow(
        Text(target.Id),
        new Padder(Text(target.Indicator), new Padding(2, 0, 0, 0)),
        Text($"{PlanTerms.Of(target.Comparator)} {PlanTerms.Value(target)}"),
        Text(target.Unit ?? ""),
        Text(target.Kind == TargetKind.Target ? "" : PlanTerms.Of(target.Kind)),
        Text(target.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        Empty);

    private static Text Text(string text, Style? style = null) => new(text, style);
}

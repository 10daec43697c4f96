using System.Text.RegularExpressions;

namespace Jundeng.Plans.Outline.Tables;

/// <summary>The rows of a table as tasks or as values of indicators.</summary>
internal static partial class TableOutline
{
    public static void Add(string text, TextTable table, OutlineNode section)
    {
        if (table.Has(TableColumnKind.Indicator)) AddValues(text, table, section);
        else AddTasks(text, table, section);
    }

    private static void AddTasks(string text, TextTable table, OutlineNode section)
    {
        var group = section;
        OutlineNode? task = null;
        TextSpan groupCell = default, taskCell = default;
        var units = new List<UnitStatement>();
        foreach (var row in table.Rows)
        {
            var named = Cell(table, row, TableColumnKind.Group);
            if (row.IsHeading && Heading(text, row) is { } heading) group = Open(section, MarkKind.RowGroup, null, heading, row.Span);
            else if (!named.IsEmpty && named != groupCell) group = Open(section, MarkKind.RowGroup, null, Words(text, named, out _), row.Span);
            groupCell = named;
            if (row.IsHeading || Title(table, row) is not { IsEmpty: false } cell) continue;

            // one cell for several rows is one task
            if (task is null || cell != taskCell)
            {
                var title = Words(text, cell, out var number);
                task = Open(group, MarkKind.Row, Number(text, table, row) ?? number, title, row.Span);
                task.DueSpan = Cell(table, row, TableColumnKind.Due);
            }

            taskCell = cell;
            // in a text, a cell that covers several rows stands in the first of them
            if (Statements(text, table, row) is var said && (said.Count > 0 || table.HasCells)) units = said;
            foreach (var statement in units) task.Add(statement);
            for (var column = 0; column < table.Columns.Count; column++)
                if (row.Cell(column) is { IsEmpty: false } words && words != cell)
                    AddCell(text, table.Columns[column], words, row.LinesOf(column), task);
            for (var open = task; open is not null; open = open.Parent) open.End = Math.Max(open.End, row.Span.End);
        }
    }

    private static void AddCell(string text, TableColumn column, TextSpan cell, IReadOnlyList<TextSpan> lines, OutlineNode task)
    {
        if (column.Kind is TableColumnKind.Goal or TableColumnKind.Task) task.Paragraphs.AddRange(lines);
        else if (column.Kind == TableColumnKind.Money) task.Add(new CellValue(cell, column.Name, column.Unit, TargetKind.Funding, null, null));
        else if (column.Kind == TableColumnKind.Target) task.Add(new CellValue(cell, task.Title.Of(text).ToString(), column.Unit, TargetKind.Target, column.Year, null));
    }

    private static void AddValues(string text, TextTable table, OutlineNode section)
    {
        var years = table.Columns.Where(column => column.Kind == TableColumnKind.Target && column.Year is not null).ToList();
        foreach (var row in table.Rows)
        {
            var cell = Cell(table, row, TableColumnKind.Indicator);
            if (row.IsHeading || cell.IsEmpty) continue;
            var indicator = Words(text, cell, out _).Of(text).ToString();
            var bracket = UnitInBracket().Match(indicator);
            var named = Cell(table, row, TableColumnKind.Unit);
            var unit = !named.IsEmpty ? named.Of(text).ToString() : bracket.Success ? bracket.Groups[1].Value : null;
            var name = bracket.Success ? indicator[..bracket.Index] : indicator;
            var binding = Cell(table, row, TableColumnKind.Binding).Of(text);
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var kind = table.Columns[column].Kind;
                if (kind is not (TableColumnKind.Start or TableColumnKind.Target) || row.Cell(column) is not { IsEmpty: false } value) continue;
                // 2015年, 2020年 without another word: the first year is the start
                var start = kind == TableColumnKind.Start || (years.Count > 1 && !table.Has(TableColumnKind.Start) && table.Columns[column] == years.MinBy(year => year.Year));
                section.Add(new CellValue(value, name, table.Columns[column].Unit ?? unit, start ? TargetKind.Baseline : TargetKind.Target, table.Columns[column].Year, binding.StartsWith("约束") ? true : binding.StartsWith("预期") ? false : null));
            }
        }

        for (var open = section; open is not null; open = open.Parent) open.End = Math.Max(open.End, table.Span.End);
    }

    private static OutlineNode Open(OutlineNode parent, MarkKind kind, int? number, TextSpan title, TextSpan row)
    {
        var node = new OutlineNode(parent, new Mark(kind, 0, number, title.Start), title, row.Start, title.End) { HeadEnd = title.End, End = row.End };
        parent.Children.Add(node);
        return node;
    }

    private static List<UnitStatement> Statements(string text, TextTable table, TextTable.Row row)
    {
        var said = new List<UnitStatement>();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column].Kind is not (TableColumnKind.Lead or TableColumnKind.With) || row.Cell(column) is not { IsEmpty: false } cell) continue;
            var lead = new List<string>();
            var with = new List<string>();
            UnitNames.Read(text, cell, table.Columns[column].Kind == TableColumnKind.With, lead, with);
            said.Add(new UnitStatement(cell, lead, with, false));
        }

        return said;
    }

    // （一）就业创业 above the rows that belong to it; the cell of a number alone is none
    private static TextSpan? Heading(string text, TextTable.Row row)
    {
        var words = Words(text, row.Cells.First(cell => !cell.IsEmpty), out _);
        return words.Of(text).ContainsAnyExceptInRange('0', '9') && !TotalRow().IsMatch(words.Of(text)) ? words : null;
    }

    private static TextSpan Title(TextTable table, TextTable.Row row) =>
        Cell(table, row, TableColumnKind.Task) is { IsEmpty: false } task ? task : Cell(table, row, TableColumnKind.Goal);

    private static TextSpan Cell(TextTable table, TextTable.Row row, TableColumnKind kind)
    {
        for (var i = 0; i < table.Columns.Count; i++)
            if (table.Columns[i].Kind == kind)
                return row.Cell(i);
        return default;
    }

    private static int? Number(string text, TextTable table, TextTable.Row row) =>
        int.TryParse(Cell(table, row, TableColumnKind.Number).Of(text), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    // without the mark of an item
    private static TextSpan Words(string text, TextSpan cell, out int? number)
    {
        number = null;
        if (!MarkReader.TryRead(text, cell, out var mark) || mark.End >= cell.End) return cell;
        number = mark.Number;
        return new TextSpan(mark.End, cell.End);
    }

    [GeneratedRegex(@"[（(]([^（）()]{1,8})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitInBracket();

    [GeneratedRegex(@"^(?:合计|总计|小计|共计)", RegexOptions.CultureInvariant)]
    private static partial Regex TotalRow();
}

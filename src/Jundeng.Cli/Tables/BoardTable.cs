using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>The board of a round for people: a row a unit, a mark a task.</summary>
internal static class BoardTable
{
    public static void Print(RoundBoard board)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnOrg).NoWrap(),
            new TableColumn(Strings.RoundColumnDue).NoWrap(),
            new TableColumn(Strings.ReportAccepted).NoWrap().RightAligned(),
            new TableColumn(Strings.ReportIsSubmitted).NoWrap().RightAligned(),
            new TableColumn(Strings.ReportReturned).NoWrap().RightAligned(),
            new TableColumn(Strings.ReportNotBegun).NoWrap().RightAligned(),
            new TableColumn(Strings.ReportLate).NoWrap().RightAligned(),
            new TableColumn(Strings.RoundColumnTasks));
        foreach (var unit in board.Units)
            table.AddRow(
                new Text(unit.Name), new Text(PlanTerms.Day(unit.Due)), Count(unit.Count(ReportState.Accepted)), Count(unit.Count(ReportState.Submitted) + unit.Count(ReportState.Quarantined)),
                Count(unit.Count(ReportState.Returned)), Count(unit.Count(null) + unit.Count(ReportState.Draft)), Count(unit.Late), new Text(string.Join(' ', unit.Cells.Select(Cell))));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(RoundTable.Counts(board.Summary));
        Terminal.Out.WriteLine(Strings.BoardLegend);
    }

    private static Text Count(int count) => new(count == 0 ? "" : "{0}".With(count));

    private static string Cell(BoardCell cell) => $"{Mark(cell.State)}{cell.TaskId}{(cell.Overdue ? "!" : "")}";

    private static string Mark(ReportState? state) => state switch
    {
        null => "○",
        ReportState.Draft => "◌",
        ReportState.Submitted => "◐",
        ReportState.Returned => "▲",
        ReportState.Quarantined => "◇",
        _ => "●",
    };
}

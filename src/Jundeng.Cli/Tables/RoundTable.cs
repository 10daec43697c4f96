using Jundeng.Cli.Resources;
using Jundeng.Ledger.Rounds;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Rounds for people: their days, who must report, who is late.</summary>
internal static class RoundTable
{
    public static void Print(IReadOnlyList<Round> rounds)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.RoundColumnState).NoWrap(),
            new TableColumn(Strings.RoundColumnPeriod).NoWrap(),
            new TableColumn(Strings.RoundColumnOpens).NoWrap(),
            new TableColumn(Strings.RoundColumnDue).NoWrap(),
            new TableColumn(Strings.RoundColumnCloses).NoWrap());
        foreach (var round in rounds)
            table.AddRow(
                new Text(round.Id), new Text(State(round.State)), new Text(Period(round.Period)), new Text(PlanTerms.Day(round.Opens)), new Text(PlanTerms.Day(round.Due)),
                new Text(PlanTerms.Day(round.ClosedOn ?? round.Closes)));
        Terminal.Tables().Write(table);
    }

    public static void Print(RoundPreview preview)
    {
        Print([preview.Round]);
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.ColumnOrg).NoWrap(),
            new TableColumn(Strings.RoundColumnLead).NoWrap().RightAligned(),
            new TableColumn(Strings.RoundColumnValues).NoWrap().RightAligned(),
            new TableColumn(Strings.RoundColumnTasks));
        foreach (var unit in preview.Units)
            table.AddRow(new Text(unit.Id), new Text(unit.Name), new Text("{0}".With(unit.Lead)), new Text("{0}".With(unit.Values)), new Text(string.Join(' ', unit.Tasks)));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.RoundCounts.With(preview.Units.Count, preview.Units.Sum(unit => unit.Tasks.Count), preview.Units.Sum(unit => unit.Values)));
        if (preview.Unmatched.Count > 0) Terminal.Out.WriteLine(Strings.RoundUnmatched.With(string.Join(Strings.ListSeparator, preview.Unmatched)));
        if (preview.Unreported.Count > 0) Terminal.Out.WriteLine(Strings.RoundUnreported.With(string.Join(' ', preview.Unreported)));
        if (preview.OutsideTasks.Count > 0) Terminal.Out.WriteLine(Strings.RoundOutsideTasks.With(string.Join(' ', preview.OutsideTasks)));
    }

    public static void Print(RoundBoard board)
    {
        Print([board.Summary.Round]);
        Terminal.Out.WriteLine(Counts(board.Summary));
        foreach (var unit in board.Units.Where(unit => unit.Overdue > 0))
            Terminal.Out.WriteLine(Strings.RoundLateUnit.With(unit.Name, unit.Overdue, unit.Cells.Where(cell => cell.Overdue).Max(cell => cell.Late)));
    }

    public static string Counts(RoundSummary summary) => Strings.RoundSummary.With(
        summary.Reports,
        string.Join(Strings.ListSeparator, summary.States.OrderByDescending(state => state.Key).Select(state => Strings.RoundStateCount.With(ReportTable.State(state.Key), state.Value)).Append(Strings.RoundStateCount.With(ReportTable.State(null), summary.NotBegun))),
        summary.Late);

    private static string State(RoundState state) => state switch
    {
        RoundState.Planned => Strings.RoundPlanned,
        RoundState.Open => Strings.RoundIsOpen,
        RoundState.Due => Strings.RoundIsDue,
        _ => Strings.RoundIsClosed,
    };

    private static string Period(ReportPeriod period) => "{0} — {1}".With(PlanTerms.Day(period.From), PlanTerms.Day(period.To));
}

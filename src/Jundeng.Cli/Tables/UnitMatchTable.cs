using Jundeng.Cli.Resources;
using Jundeng.Ledger.Organisations;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>The units of a plan and whom they mean, as a table for people.</summary>
internal static class UnitMatchTable
{
    public static void Print(IReadOnlyList<PlanUnit> units)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnUnitName).NoWrap(),
            new TableColumn(Strings.ColumnTasks).RightAligned(),
            new TableColumn(Strings.ColumnConfirmed).NoWrap(),
            new TableColumn(Strings.ColumnCandidates));
        foreach (var unit in units)
            table.AddRow(
                new Text(unit.Name),
                new Text("{0}".With(unit.Tasks + unit.Cooperating)),
                new Text(Confirmed(unit)),
                new Text(unit.Match is null ? Candidates(unit) : ""));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.UnitCounts.With(units.Count, units.Count(unit => unit.Match is not null), units.Count(unit => unit.Match is null)));
    }

    private static string Confirmed(PlanUnit unit) => unit.Match switch
    {
        null => "",
        { Every: not null } => Strings.UnitEvery,
        { Organisations.Count: 0 } => Strings.UnitNobody,
        var match => string.Join(' ', match.Organisations),
    };

    private static string Candidates(PlanUnit unit) => unit.Every is not null ? Strings.UnitEveryMaybe : string.Join('\n', unit.Parts.Select(part =>
        (unit.Parts.Count > 1 ? part.Name + " → " : "")
        + (part.Candidates.Count == 0 ? Strings.UnitNoCandidate : string.Join(Strings.ListSeparator, part.Candidates.Select(candidate => "{0} {1} {2:0.00}".With(candidate.Organisation.Id, candidate.By, candidate.Score))))));
}

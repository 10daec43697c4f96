using Jundeng.Cli.Resources;
using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Plans;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>What a plan left unfinished and what it took over, as tables for people.</summary>
internal static class CarryTable
{
    public static void Print(CarryList list)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(), new TableColumn(Strings.CarryColumnName), new TableColumn(Strings.ColumnCapped).RightAligned().NoWrap(),
            new TableColumn(Strings.CarryColumnDecision).NoWrap(), new TableColumn(Strings.CarryColumnWhy), new TableColumn(Strings.CarryColumnProposed));
        foreach (var one in list.Unfinished)
            table.AddRow(
                new Text(one.Item.Id), new Text(one.Item.Name), new Text(PlanTerms.Share(one.Attainment)), new Text(Decision(one.Carry)), new Text(one.Carry?.Why ?? ""),
                new Text(one.Carry is null && one.Proposed is { } item ? Of(item) : ""));
        if (list.Unfinished.Count > 0) Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.CarryCounts.With(
            list.PlanId, list.Unfinished.Count, list.Unfinished.Count(one => one.Carry?.Decision == CarryDecision.Taken), list.Unfinished.Count(one => one.Carry?.Decision == CarryDecision.Dropped)));
        foreach (var carry in list.TakenOver) Terminal.Out.WriteLine(Strings.CarryTakenOver.With(carry.Into!.Id, carry.Into.Name, Of(carry.From)));
    }

    private static string Decision(Carry? carry) => carry switch
    {
        null => "",
        { Into: { } into } => Strings.CarryTaken.With(into.PlanId, into.Id),
        _ => Strings.CarryDropped,
    };

    private static string Of(PlanItem item) => $"{item.PlanId} {item.Id} {item.Name}";
}

using Jundeng.Cli.Resources;
using Jundeng.Ledger.Allocations;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Divided targets as tables for people: the parts of one, or a line each.</summary>
internal static class AllocationTable
{
    // Of a ratio; what was typed has no more decimals than people type.
    private const int Decimals = 4;

    public static void Print(Allocation allocation)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.AllocationColumnPart).NoWrap(), new TableColumn(Strings.ColumnValue).RightAligned().NoWrap());
        foreach (var part in allocation.Parts) table.AddRow(new Text(part.Id), new Text(part.Name), new Text(Value(part.Value)));
        Terminal.Out.WriteLine($"{allocation.TargetId}  {allocation.Indicator}  {Of(allocation)}");
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Sum(allocation));
        foreach (var note in allocation.Reconciliation.Notes) Terminal.Out.WriteLine(PlanTerms.Of(note));
    }

    public static void Print(IReadOnlyList<Allocation> allocations)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(), new TableColumn(Strings.ColumnIndicator), new TableColumn(Strings.AllocationColumnOf).NoWrap(),
            new TableColumn(Strings.AllocationColumnParts).RightAligned(), new TableColumn(Strings.AllocationColumnRule).NoWrap(), new TableColumn(Strings.AllocationColumnWhole).RightAligned().NoWrap(),
            new TableColumn(Strings.AllocationColumnResult).RightAligned().NoWrap(), new TableColumn(Strings.AllocationColumnState).NoWrap());
        foreach (var one in allocations)
            table.AddRow(
                new Text(one.TargetId), new Text(one.Indicator), new Text(Of(one)), new Text("{0}".With(one.Parts.Count)), new Text(Rule(one.Rule)), new Text(Whole(one)),
                new Text(Number(one.Reconciliation.Result)), new Text(State(one)));
        Terminal.Tables().Write(table);
        foreach (var one in allocations)
            foreach (var note in one.Reconciliation.Notes) Terminal.Out.WriteLine(Strings.AllocationNote.With(one.TargetId, PlanTerms.Of(note)));
    }

    private static string Sum(Allocation one) => $"{Rule(one.Rule)}: {Number(one.Reconciliation.Result)}  {Whole(one)}{(one.Unit is { } unit ? " " + unit : "")}  {State(one)}";

    private static string Of(Allocation one) => one.Axis == AllocationAxis.Years ? Strings.AllocationYears : one.Year is { } year ? "{0}".With(year) : "";

    private static string Whole(Allocation one) => $"{PlanTerms.Of(one.Comparator)} {Number(one.Whole)}";

    private static string State(Allocation one) => one.Reconciliation.State switch
    {
        ReconciliationState.Fits => Strings.AllocationFits,
        ReconciliationState.Below => $"{Strings.AllocationBelow} {Number(-one.Reconciliation.Difference)}",
        _ => $"{Strings.AllocationAbove} {Number(one.Reconciliation.Difference)}",
    };

    private static string Value(AllocatedValue value) => value.Denominator is { } denominator
        ? $"{Number(value.Value)} ({PlanTerms.Number(value.Numerator!.Value)}/{PlanTerms.Number(denominator)})"
        : PlanTerms.Number(value.Value);

    private static string Number(decimal value) => PlanTerms.Number(Math.Round(value, Decimals, MidpointRounding.AwayFromZero));

    private static string Rule(AllocationRule rule) => rule switch
    {
        AllocationRule.Sum => Strings.AllocationRuleSum,
        AllocationRule.Ratio => Strings.AllocationRuleRatio,
        AllocationRule.Each => Strings.AllocationRuleEach,
        _ => Strings.AllocationRuleEnd,
    };
}

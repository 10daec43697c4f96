using Jundeng.Cli.Resources;
using Jundeng.Ledger.Implementations;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Implementation plans as tables for people.</summary>
internal static class ImplementationTable
{
    public static void Print(IReadOnlyList<ImplementationPlan> plans)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.TaskColumnTask).NoWrap(), new TableColumn(Strings.ImplementationColumnState).NoWrap(), new TableColumn(Strings.ImplementationColumnPerson),
            new TableColumn(Strings.ImplementationColumnMeasures), new TableColumn(Strings.ImplementationColumnSteps), new TableColumn(Strings.ImplementationColumnWhy));
        foreach (var one in plans) table.AddRow(new Text(one.TaskId), new Text(State(one.State)), new Text(one.Person), new Text(one.Measures), new Text(Steps(one)), new Text(one.Why ?? ""));
        Terminal.Tables().Write(table);
    }

    /// <param name="history">Everything that was handed in and decided for a task, oldest first.</param>
    public static void PrintHistory(IReadOnlyList<ImplementationPlan> history)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ImplementationColumnState).NoWrap(), new TableColumn(Strings.ImplementationColumnAuthor), new TableColumn(Strings.ImplementationColumnPerson),
            new TableColumn(Strings.ImplementationColumnMeasures), new TableColumn(Strings.ImplementationColumnSteps), new TableColumn(Strings.ImplementationColumnParts), new TableColumn(Strings.ImplementationColumnWhy));
        foreach (var one in history)
            table.AddRow(
                new Text(State(one.State)), new Text(one.Author), new Text(one.Person), new Text(one.Measures), new Text(Steps(one)),
                new Text(string.Join('\n', one.Parts.Select(part => $"{part.Unit} {part.Does}"))), new Text(one.Why ?? ""));
        Terminal.Tables().Write(table);
    }

    private static string Steps(ImplementationPlan plan) => string.Join('\n', plan.Steps.Select(step => $"{PlanTerms.Day(step.Due)} {step.Name}"));

    private static string State(ImplementationState state) => state switch
    {
        ImplementationState.HandedIn => Strings.ImplementationIsHandedIn,
        ImplementationState.Withdrawn => Strings.ImplementationIsWithdrawn,
        ImplementationState.Returned => Strings.ImplementationIsReturned,
        _ => Strings.ImplementationIsAccepted,
    };
}

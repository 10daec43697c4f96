using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Plans;
using Jundeng.Publishing;
using Jundeng.Web.Api.Plans;
using Spectre.Console;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng plan list</c>: the plans in force.</summary>
internal static class PlanListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.PlanListDescription, Strings.PlanListExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var plans = await new PlanService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new PlanListResponse([.. plans.Select(PlanResponse.Of)]));
            else Print(plans);
        });
        return command;
    }

    private static void Print(IReadOnlyList<PlanSummary> plans)
    {
        if (plans.Count == 0)
        {
            Terminal.Note(Strings.PlanListEmpty);
            return;
        }

        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnPlan).NoWrap(),
            new TableColumn(Strings.ColumnRegion).NoWrap(),
            new TableColumn(Strings.ColumnYears).NoWrap(),
            new TableColumn(Strings.ColumnTasks).RightAligned(),
            new TableColumn(Strings.ColumnQuantities).RightAligned(),
            new TableColumn(Strings.ColumnFindings).RightAligned(),
            new TableColumn(Strings.ColumnTitle));
        foreach (var plan in plans)
            table.AddRow(
                new Text(plan.Id), new Text(plan.RegionName), new Text(PlanTerms.Years(plan.From, plan.To)),
                Number(plan.Tasks), Number(plan.Targets), Number(plan.Findings), new Text(plan.Title));
        Terminal.Tables().Write(table);
    }

    private static Text Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));
}

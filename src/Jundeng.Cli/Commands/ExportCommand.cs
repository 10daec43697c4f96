using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Publishing.Ledgers;
using Jundeng.Publishing.Reports;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng export</c>: a plan and how far it is met, as a document.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var output = Options.Output(".docx", ".xlsx", ".csv", ".json");
        output.Required = true;
        var asOf = Options.Day("--as-of", Strings.OptionAsOf);
        var db = Database.Option();
        var command = new DocumentedCommand("export", Strings.ExportDescription, Strings.ExportExamples) { plan, output, asOf, db };
        command.SetAction(async (parsed, ct) =>
        {
            var id = parsed.GetRequiredValue(plan);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var inForce = await new PlanService(store).FindAsync(id, ct) ?? throw Database.UnknownPlan(id);
            var attainment = await new AttainmentService(store).ForPlanAsync(id, parsed.GetValue(asOf), ct) ?? throw Database.UnknownPlan(id);
            var entries = await new TaskLedgerService(store).ListAsync(id, ct);
            var path = parsed.GetRequiredValue(output)!;
            OutputFile.Write(path, stream => Write(stream, Options.Ending(path), inForce, attainment, entries));
            Terminal.Note(Strings.Written.With(path));
        });
        return command;
    }

    private static void Write(Stream stream, string ending, PlanInForce plan, PlanAttainment attainment, IReadOnlyList<TaskEntry> entries)
    {
        switch (ending)
        {
            case ".docx":
                PlanReport.Write(stream, plan, attainment);
                break;
            case ".xlsx":
                LedgerWorkbook.Write(stream, plan, attainment, entries);
                break;
            case ".csv":
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)) LedgerCsv.Write(writer, plan.Reading, plan.Source, entries);
                break;
            default:
                JsonOutput.Write(stream, json => PlanReadingJson.Write(json, plan.Reading, (plan.Source ?? PlanText.FromString("")).CodePoints));
                break;
        }
    }
}

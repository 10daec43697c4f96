using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report import</c>: takes reported values from a table.</summary>
internal static class ReportImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentValues };
        var plan = new Option<string>("--plan") { Description = Strings.ArgumentPlan, HelpName = "PLAN", Required = true };
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("import", Strings.ReportImportDescription, Strings.ReportImportExamples) { file, plan, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var values = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var result = await new ReportService(store).ImportAsync(parsed.GetRequiredValue(plan), values.Bytes, values.Name, new Act(parsed.GetRequiredValue(who)), ct);
            foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
            Terminal.Out.WriteLine(Strings.ReportImported.With(result.PlanId, result.Rows, result.Added, result.Revised, result.Unchanged));
        });
        return command;
    }
}

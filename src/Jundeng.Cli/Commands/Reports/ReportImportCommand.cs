using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Storage;
using Jundeng.Publishing;
using Jundeng.Publishing.Templates;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report import</c>: takes reported values from a table, or reports from a template that was filled in.</summary>
internal static class ReportImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentValues };
        var plan = new Option<string?>("--plan") { Description = Strings.ReportOptionPlan, HelpName = "PLAN" };
        var round = new Option<string?>("--round") { Description = Strings.ReportOptionRound, HelpName = "ROUND" };
        var submit = new Option<bool>("--submit") { Description = Strings.ReportOptionSubmit };
        var dry = new Option<bool>("--dry-run") { Description = Strings.ReportOptionDryRun };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("import", Strings.ReportImportDescription, Strings.ReportImportExamples) { file, plan, round, submit, dry, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var (of, by) = (parsed.GetValue(plan), parsed.GetValue(round));
            if (of is null == by is null) throw new CliException(ExitCode.Usage, Strings.ReportImportOfWhat);
            if (of is not null && (parsed.GetValue(submit) || parsed.GetValue(dry))) throw new CliException(ExitCode.Usage, Strings.ReportImportRoundOnly);
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            if (of is not null) await ImportAsync(store, of, source, act.Of(parsed), ct);
            else await FillAsync(store, by!, source, parsed.GetValue(submit), parsed.GetValue(dry), act.Of(parsed), ct);
        });
        return command;
    }

    private static async Task ImportAsync(LedgerStore store, string plan, SourceFile source, Act act, CancellationToken ct)
    {
        var result = await new ReportService(store).ImportAsync(plan, source.Bytes, source.Name, act, ct);
        foreach (var note in result.Notes) Terminal.Note(PlanTerms.Of(note));
        Terminal.Out.WriteLine(Strings.ReportImported.With(result.PlanId, result.Rows, result.Added, result.Revised, result.Unchanged));
    }

    private static async Task FillAsync(LedgerStore store, string round, SourceFile source, bool submit, bool dry, Act act, CancellationToken ct)
    {
        var fills = ReportTemplateReader.Read(source.Bytes, source.Name, round);
        var service = new ReportFillService(store);
        var result = dry ? await service.PreviewAsync(round, fills, submit, act, ct) : await service.FillAsync(round, fills, submit, act, ct);
        foreach (var (report, findings) in result.Findings)
        {
            Terminal.Note(report);
            ReportTable.Print(findings);
        }

        Terminal.Out.WriteLine((dry ? Strings.ReportWouldFill : submit ? Strings.ReportFilledSubmitted : Strings.ReportFilled).With(result.Reports, result.Written, result.Unchanged));
    }
}

using System.CommandLine;
using Jundeng.Cli.Commands.Rounds;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Publishing.Templates;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report template</c>: a workbook to be filled in.</summary>
internal static class ReportTemplateCommand
{
    public static Command Create()
    {
        var round = RoundCommand.Round();
        var unit = new Option<string?>("--unit") { Description = Strings.ReportOptionUnit, HelpName = "ID" };
        var output = Options.Output(".xlsx");
        output.Required = true;
        var db = Database.Option();
        var command = new DocumentedCommand("template", Strings.ReportTemplateDescription, Strings.ReportTemplateExamples) { round, unit, output, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var id = parsed.GetRequiredValue(round);
            var open = await new ReportFillService(store).OpenReportsAsync(id, parsed.GetValue(unit), ct);
            OutputFile.Write(parsed.GetValue(output)!, stream => ReportTemplate.Write(stream, id, open));
            Terminal.Note(Strings.ReportTemplateWritten.With(open.Reports.Count, open.Reports.Sum(report => report.Items.Count), parsed.GetValue(output)));
        });
        return command;
    }
}

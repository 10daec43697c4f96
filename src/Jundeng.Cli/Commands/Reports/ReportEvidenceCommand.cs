using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report evidence</c>: an attached file as it was given.</summary>
internal static class ReportEvidenceCommand
{
    public static Command Create()
    {
        var report = ReportOptions.Report();
        var number = new Argument<int>("N") { Description = Strings.ReportArgumentEvidence };
        var output = new Option<string>("--output", "-o") { Description = Strings.ReportOptionOutput, HelpName = "FILE", Required = true };
        var db = Database.Option();
        var command = new DocumentedCommand("evidence", Strings.ReportEvidenceDescription, Strings.ReportEvidenceExamples) { report, number, output, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (file, bytes) = await new ReportingService(store).EvidenceAsync(parsed.GetRequiredValue(report), parsed.GetRequiredValue(number), ct);
            OutputFile.Write(parsed.GetRequiredValue(output), stream => stream.Write(bytes));
            Terminal.Note(Strings.ReportEvidenceWritten.With(file.Name, file.Type, parsed.GetRequiredValue(output)));
        });
        return command;
    }
}

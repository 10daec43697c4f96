using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report check</c>: what keeps a report from being submitted.</summary>
internal static class ReportCheckCommand
{
    public static Command Create()
    {
        var report = ReportOptions.Report();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("check", Strings.ReportCheckDescription, Strings.ReportCheckExamples) { report, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var findings = await new ReportingService(store).CheckAsync(parsed.GetRequiredValue(report), ct: ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { findings });
            else if (findings.Count == 0) Terminal.Out.WriteLine(Strings.ReportSound);
            else ReportTable.Print(findings);
        });
        return command;
    }
}

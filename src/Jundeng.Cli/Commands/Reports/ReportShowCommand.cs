using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report show</c>: a report with all that belongs to it.</summary>
internal static class ReportShowCommand
{
    public static Command Create()
    {
        var report = ReportOptions.Report();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.ReportShowDescription, Strings.ReportShowExamples) { report, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var found = await new ReportingService(store).GetAsync(parsed.GetRequiredValue(report), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(found);
            else ReportTable.Print(found);
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report list</c>: the reports of a round, or what a unit still has to report.</summary>
internal static class ReportListCommand
{
    private const string NotBegun = "none";

    public static Command Create()
    {
        var round = new Option<string?>("--round") { Description = Strings.RoundArgument, HelpName = "ROUND" };
        var unit = new Option<string?>("--unit") { Description = Strings.ReportOptionUnit, HelpName = "ID" };
        var state = new Option<string?>("--state") { Description = Strings.ReportOptionState, HelpName = string.Join('|', [NotBegun, .. ReportStates.Codes]) }.Among([NotBegun, .. ReportStates.Codes]);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.ReportListDescription, Strings.ReportListExamples) { round, unit, state, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            var (of, by) = (parsed.GetValue(round), parsed.GetValue(unit));
            if (of is null && by is null) throw new CliException(ExitCode.Usage, Strings.ReportListOfWhat);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new ReportingService(store);
            var lines = of is null ? await service.OpenWorkAsync(by!, ct) : [.. (await service.ListAsync(of, ct)).Where(line => by is null || line.UnitId == by)];
            if (parsed.GetValue(state) is { } code) lines = [.. lines.Where(line => (line.State is { } known ? ReportStates.Of(known) : NotBegun) == code)];
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { reports = lines });
            else if (lines.Count == 0) Terminal.Note(Strings.ReportsEmpty);
            else ReportTable.Print(lines);
        });
        return command;
    }
}

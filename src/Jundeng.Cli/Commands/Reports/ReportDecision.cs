using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary>Commands that decide on reports: several at once, each by itself.</summary>
internal static class ReportDecision
{
    public static Command Create(
        string name, string description, string examples, string done, Func<ReportingService, string, int?, Act, CancellationToken, Task<Report>> decide)
    {
        var reports = new Argument<string[]>("REPORT") { Description = Strings.ReportArguments, Arity = ArgumentArity.OneOrMore };
        var seen = ReportOptions.Seen();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand(name, description, examples) { reports, seen, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new ReportingService(store);
            foreach (var id in parsed.GetRequiredValue(reports).Distinct())
            {
                var report = await decide(service, id, parsed.GetValue(seen), act.Of(parsed), ct);
                Terminal.Out.WriteLine(done.With(report.Id, report.UnitName, report.TaskTitle));
            }
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report detach</c>: takes evidence off a report that is being worked on.</summary>
internal static class ReportDetachCommand
{
    public static Command Create()
    {
        var report = ReportOptions.Report();
        var number = new Argument<int>("N") { Description = Strings.ReportArgumentEvidence };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("detach", Strings.ReportDetachDescription, Strings.ReportDetachExamples) { report, number, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var left = await new ReportingService(store).DetachAsync(parsed.GetRequiredValue(report), parsed.GetRequiredValue(number), null, act.Of(parsed), ct);
            Terminal.Out.WriteLine(Strings.ReportDetached.With(parsed.GetRequiredValue(number), left.Id, left.Evidence.Count));
        });
        return command;
    }
}

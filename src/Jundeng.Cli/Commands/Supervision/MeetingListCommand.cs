using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting list</c>: the meetings of a plan.</summary>
internal static class MeetingListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.MeetingListDescription, Strings.MeetingListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var meetings = await new MeetingService(store).ListAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { meetings });
            else if (meetings.Count == 0) Terminal.Note(Strings.MeetingEmpty);
            else MeetingTable.Print(meetings);
        });
        return command;
    }
}

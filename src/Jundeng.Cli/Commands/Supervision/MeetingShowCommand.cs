using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting show</c>: a meeting with all of it.</summary>
internal static class MeetingShowCommand
{
    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.MeetingShowDescription, Strings.MeetingShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var meeting = await new MeetingService(store).GetAsync(parsed.GetRequiredValue(id), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(meeting);
            else MeetingTable.Print(meeting);
        });
        return command;
    }
}

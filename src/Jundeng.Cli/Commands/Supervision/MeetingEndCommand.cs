using System.CommandLine;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary>Commands that end a meeting: <c>jundeng meeting close</c> and <c>cancel</c>.</summary>
internal static class MeetingEndCommand
{
    public static Command Create(string name, string description, string examples, Func<MeetingService, string, Act, CancellationToken, Task<Meeting>> end)
    {
        var id = MeetingCommand.Id();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand(name, description, examples) { id, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MeetingTable.PrintLine(await end(new MeetingService(store), parsed.GetRequiredValue(id), act.Of(parsed), ct));
        });
        return command;
    }
}

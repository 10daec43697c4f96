using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting hold</c>: a meeting was held, and who attended.</summary>
internal static class MeetingHoldCommand
{
    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var units = Options.Names("--attended", Strings.MeetingOptionAttended);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("hold", Strings.MeetingHoldDescription, Strings.MeetingHoldExamples) { id, units, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MeetingTable.PrintLine(await new MeetingService(store).HoldAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(units), act.Of(parsed), ct));
        });
        return command;
    }
}

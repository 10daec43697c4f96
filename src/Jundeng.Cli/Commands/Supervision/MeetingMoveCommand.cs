using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting move</c>: another day, place or chair.</summary>
internal static class MeetingMoveCommand
{
    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var on = Options.Day("--on", Strings.MeetingOptionOn);
        var place = new Option<string?>("--place") { Description = Strings.MeetingOptionPlace, HelpName = "TEXT" };
        var chair = new Option<string?>("--chair") { Description = Strings.MeetingOptionChair, HelpName = "NAME" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("move", Strings.MeetingMoveDescription, Strings.MeetingMoveExamples) { id, on, place, chair, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var move = new MoveMeeting(parsed.GetRequiredValue(id)) { On = parsed.GetValue(on), Place = parsed.GetValue(place), Chair = parsed.GetValue(chair) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MeetingTable.PrintLine(await new MeetingService(store).MoveAsync(move, act.Of(parsed), ct));
        });
        return command;
    }
}

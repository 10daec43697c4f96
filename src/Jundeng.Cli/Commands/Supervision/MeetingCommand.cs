using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting</c>: coordination meetings from their agenda to their minutes.</summary>
internal static class MeetingCommand
{
    public static Command Create() => new DocumentedCommand("meeting", Strings.MeetingDescription)
    {
        MeetingPlanCommand.Create(),
        MeetingMoveCommand.Create(),
        MeetingAgendaCommand.Create(),
        MeetingHoldCommand.Create(),
        MeetingDecideCommand.Create(),
        MeetingEndCommand.Create("close", Strings.MeetingCloseDescription, Strings.MeetingCloseExamples, (service, id, act, ct) => service.CloseAsync(id, act, ct)),
        MeetingEndCommand.Create("cancel", Strings.MeetingCancelDescription, Strings.MeetingCancelExamples, (service, id, act, ct) => service.CancelAsync(id, act, ct)),
        MeetingListCommand.Create(),
        MeetingShowCommand.Create(),
        MeetingMinutesCommand.Create(),
    };

    public static Argument<string> Id() => new("MEETING") { Description = Strings.MeetingArgumentId };
}

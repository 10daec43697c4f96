using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round</c>: times in which units report.</summary>
internal static class RoundCommand
{
    public static Command Create() => new DocumentedCommand("round", Strings.RoundDescription)
    {
        RoundOpenCommand.Create(),
        RoundListCommand.Create(),
        RoundShowCommand.Create(),
        RoundBoardCommand.Create(),
        RoundExtendCommand.Create(),
        RoundCloseCommand.Create(),
        RoundAdmitCommand.Create(),
    };

    public static Argument<string> Round() => new("ROUND") { Description = Strings.RoundArgument };
}

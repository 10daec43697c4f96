using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng digest</c>: reminders, one mail a person and day.</summary>
internal static class DigestCommand
{
    public static Command Create() => new DocumentedCommand("digest", Strings.DigestDescription)
    {
        DigestContactCommand.Create(),
        DigestMakeCommand.Create(),
        DigestSendCommand.Create(),
        DigestListCommand.Create(),
    };
}

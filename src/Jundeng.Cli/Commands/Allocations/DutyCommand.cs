using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng duty</c>: who owes what.</summary>
internal static class DutyCommand
{
    public static Command Create() => new DocumentedCommand("duty", Strings.DutyDescription)
    {
        DutyListCommand.Create(),
        DutyOwnerCommand.Create(),
    };
}

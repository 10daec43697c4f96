using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng allocation</c>: divided targets.</summary>
internal static class AllocationCommand
{
    public static Command Create() => new DocumentedCommand("allocation", Strings.AllocationDescription)
    {
        AllocationListCommand.Create(),
        AllocationShowCommand.Create(),
        AllocationImportCommand.Create(),
    };
}

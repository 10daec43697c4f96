using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.TaskLedger;

/// <summary><c>jundeng task</c>: the ledger of tasks.</summary>
internal static class TaskCommand
{
    public static Command Create() => new DocumentedCommand("task", Strings.TaskDescription)
    {
        TaskListCommand.Create(),
        TaskShowCommand.Create(),
        TaskSetCommand.Create(),
        TaskImportCommand.Create(),
    };
}

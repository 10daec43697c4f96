using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Implementations;

/// <summary><c>jundeng implementation</c>: implementation plans of tasks.</summary>
internal static class ImplementationCommand
{
    public static Command Create() => new DocumentedCommand("implementation", Strings.ImplementationDescription)
    {
        ImplementationListCommand.Create(),
        ImplementationShowCommand.Create(),
        ImplementationHandInCommand.Create(),
        ImplementationDecideCommand.Create(),
    };
}

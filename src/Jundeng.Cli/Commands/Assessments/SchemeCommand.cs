using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng scheme</c>: the schemes of the ledger.</summary>
internal static class SchemeCommand
{
    public static Command Create() => new DocumentedCommand("scheme", Strings.SchemeDescription) { SchemeAddCommand.Create(), SchemeListCommand.Create(), SchemeShowCommand.Create() };
}

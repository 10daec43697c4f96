using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng cut</c>: frozen observations.</summary>
internal static class CutCommand
{
    public static Command Create() => new DocumentedCommand("cut", Strings.CutDescription) { CutMakeCommand.Create(), CutListCommand.Create(), CutShowCommand.Create() };
}

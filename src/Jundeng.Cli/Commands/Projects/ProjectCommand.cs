using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project</c>: projects of tasks, their progress and their money.</summary>
internal static class ProjectCommand
{
    public static Command Create() => new DocumentedCommand("project", Strings.ProjectDescription)
    {
        ProjectListCommand.Create(),
        ProjectShowCommand.Create(),
        ProjectAddCommand.Create(),
        ProjectChangeCommand.Create(),
        ProjectProgressCommand.Create(),
        ProjectPayCommand.Create(),
        ProjectWithdrawCommand.Create(),
        ProjectSourceCommand.Create(),
        ProjectImportCommand.Create(),
        ProjectImportWorkCommand.Create(),
    };

    public static Argument<string> Id() => new("PROJECT") { Description = Strings.ProjectArgumentId };
}

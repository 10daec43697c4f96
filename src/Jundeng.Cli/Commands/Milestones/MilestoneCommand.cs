using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Milestones;

/// <summary><c>jundeng milestone</c>: steps of tasks with a day.</summary>
internal static class MilestoneCommand
{
    public static Command Create() => new DocumentedCommand("milestone", Strings.MilestoneDescription)
    {
        MilestoneListCommand.Create(),
        MilestoneAddCommand.Create(),
        MilestoneSetCommand.Create(),
    };
}

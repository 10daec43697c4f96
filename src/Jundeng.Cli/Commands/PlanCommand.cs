using System.CommandLine;
using Jundeng.Cli.Commands.Alignments;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng plan</c>: the plans in force.</summary>
internal static class PlanCommand
{
    public static Command Create() => new DocumentedCommand("plan", Strings.PlanDescription)
    {
        PlanAddCommand.Create(),
        PlanListCommand.Create(),
        PlanShowCommand.Create(),
        PlanRereadCommand.Create(),
        AlignCommand.Create(),
    };
}

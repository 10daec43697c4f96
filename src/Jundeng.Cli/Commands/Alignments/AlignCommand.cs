using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Alignments;

/// <summary><c>jundeng plan align</c>: what of a plan is required from above.</summary>
internal static class AlignCommand
{
    public static Command Create() => new DocumentedCommand("align", Strings.AlignDescription)
    {
        AlignListCommand.Create(),
        AlignConfirmCommand.Create(),
        AlignOwnCommand.Create(),
        AlignUptakeCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions</c>: the register of regions.</summary>
internal static class RegionsCommand
{
    public static Command Create() => new DocumentedCommand("regions", Strings.RegionsDescription)
    {
        RegionsImportCommand.Create(),
        RegionsListCommand.Create(),
        RegionsShowCommand.Create(),
        RegionsChangeCommand.Create(),
        RegionsMergeCommand.Create(),
        RegionsSplitCommand.Create(),
        RegionsRestateCommand.Create(),
    };
}

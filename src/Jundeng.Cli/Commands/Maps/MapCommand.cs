using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Maps;

/// <summary><c>jundeng map</c>: maps of regions with their review numbers.</summary>
internal static class MapCommand
{
    public static Command Create() => new DocumentedCommand("map", Strings.MapDescription)
    {
        MapAddCommand.Create(),
        MapListCommand.Create(),
        MapShowCommand.Create(),
        MapRemoveCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Regions;

/// <summary>The day from which a change of regions holds.</summary>
internal static class RegionDay
{
    public static Option<DateOnly?> Option()
    {
        var on = Options.Day("--on", Strings.OptionOn);
        on.Required = true;
        return on;
    }
}

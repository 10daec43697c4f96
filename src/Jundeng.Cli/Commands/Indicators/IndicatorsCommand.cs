using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators</c>: the register of indicators.</summary>
internal static class IndicatorsCommand
{
    public static Command Create() => new DocumentedCommand("indicators", Strings.IndicatorsDescription)
    {
        IndicatorsImportCommand.Create(),
        IndicatorsListCommand.Create(),
        IndicatorsShowCommand.Create(),
        IndicatorsChangeCommand.Create(),
        IndicatorsLinkCommand.Create(),
    };
}

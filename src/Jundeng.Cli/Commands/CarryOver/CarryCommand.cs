using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.CarryOver;

/// <summary><c>jundeng carry</c>: what is unfinished goes on in the next plan.</summary>
internal static class CarryCommand
{
    public static Command Create() => new DocumentedCommand("carry", Strings.CarryDescription)
    {
        CarryListCommand.Create(),
        CarryTakeCommand.Create(),
        CarryDropCommand.Create(),
    };
}

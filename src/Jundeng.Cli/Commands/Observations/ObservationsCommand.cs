using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Observations;

/// <summary><c>jundeng observations</c>: what statistics say of indicators.</summary>
internal static class ObservationsCommand
{
    public static Command Create() => new DocumentedCommand("observations", Strings.ObservationsDescription)
    {
        ObservationsImportCommand.Create(),
        ObservationsListCommand.Create(),
        ObservationsShowCommand.Create(),
    };
}

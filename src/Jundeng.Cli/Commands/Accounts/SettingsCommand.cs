using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng settings</c>: what a security administrator sets for the whole ledger.</summary>
internal static class SettingsCommand
{
    public static Command Create() => new DocumentedCommand("settings", Strings.SettingsDescription)
    {
        SettingsShowCommand.Create(),
        SettingsSetCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account</c>: who works with the ledger.</summary>
internal static class AccountCommand
{
    public static Command Create() => new DocumentedCommand("account", Strings.AccountDescription)
    {
        AccountAddCommand.Create(),
        AccountListCommand.Create(),
        AccountShowCommand.Create(),
        AccountChangeCommand.Create(),
        AccountGrantCommand.Create(),
        AccountRevokeCommand.Create(),
        AccountPasswordCommand.Create(),
        AccountTotpCommand.Create(),
        AccountUnlockCommand.Create(),
        AccountDisableCommand.Create(),
        AccountEnableCommand.Create(),
        AccountStandInCommand.Create(),
        AccountHandOverCommand.Create(),
        AccountSessionsCommand.Create(),
        AccountSignInsCommand.Create(),
    };
}

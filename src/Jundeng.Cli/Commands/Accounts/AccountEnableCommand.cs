using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account enable</c>: a disabled account may again what its roles say.</summary>
internal static class AccountEnableCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("enable", Strings.AccountEnableDescription, Strings.AccountEnableExamples) { name, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            AccountTable.Print(await new AccountService(store).DisableAsync(parsed.GetRequiredValue(name), disabled: false, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

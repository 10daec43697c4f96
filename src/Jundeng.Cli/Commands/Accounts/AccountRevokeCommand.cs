using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account revoke</c>: takes a role away.</summary>
internal static class AccountRevokeCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var number = new Argument<int>("NUMBER") { Description = Strings.ArgumentRoleNumber };
        var last = Options.Day("--last", Strings.OptionRoleLast);
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("revoke", Strings.AccountRevokeDescription, Strings.AccountRevokeExamples) { name, number, last, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var account = await new AccountService(store).RevokeAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(number), parsed.GetValue(last), act.Of(parsed), ct);
            AccountTable.Print(account, parsed.GetRequiredValue(format));
        });
        return command;
    }
}

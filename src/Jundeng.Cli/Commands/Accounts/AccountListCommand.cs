using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account list</c>: all accounts.</summary>
internal static class AccountListCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("list", Strings.AccountListDescription, Strings.AccountListExamples) { format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var accounts = await new AccountService(store).ListAsync(new(parsed.GetRequiredValue(who)), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { accounts = accounts.Select(AccountTable.Facts) });
            else if (accounts.Count == 0) Terminal.Note(Strings.AccountsEmpty);
            else AccountTable.Print(accounts);
        });
        return command;
    }
}

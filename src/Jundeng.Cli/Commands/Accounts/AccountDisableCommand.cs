using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account disable</c>: an account may nothing any more.</summary>
internal static class AccountDisableCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("disable", Strings.AccountDisableDescription, Strings.AccountDisableExamples) { name, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            AccountTable.Print(await new AccountService(store).DisableAsync(parsed.GetRequiredValue(name), disabled: true, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account show</c>: an account with its roles and stand-ins.</summary>
internal static class AccountShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("show", Strings.AccountShowDescription, Strings.AccountShowExamples) { name, format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            AccountTable.Print(await new AccountService(store).GetAsync(parsed.GetRequiredValue(name), new(parsed.GetRequiredValue(who)), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

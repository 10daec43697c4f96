using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account change</c>: what a person is called, and where their mail goes.</summary>
internal static class AccountChangeCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var fullName = new Option<string?>("--full-name") { Description = Strings.AccountChangeFullName, HelpName = "NAME" };
        var mail = new Option<string?>("--mail") { Description = Strings.AccountChangeMail, HelpName = "ADDRESS" };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("change", Strings.AccountChangeDescription, Strings.AccountChangeExamples) { name, fullName, mail, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var change = new AccountChange(parsed.GetRequiredValue(name)) { FullName = parsed.GetValue(fullName), Mail = parsed.GetValue(mail) };
            AccountTable.Print(await new AccountService(store).ChangeAsync(change, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

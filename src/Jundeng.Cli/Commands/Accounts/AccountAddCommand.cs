using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account add</c>: a further account, or the first one of a ledger.</summary>
internal static class AccountAddCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentNewAccount };
        var fullName = new Option<string?>("--full-name") { Description = Strings.OptionFullName, HelpName = "NAME" };
        var mail = new Option<string?>("--mail") { Description = Strings.AccountAddMail, HelpName = "ADDRESS" };
        var role = new RoleOptions();
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.AccountAddDescription, Strings.AccountAddExamples)
        {
            name, fullName, mail, role.Role, role.Region, role.Organisation, role.From, role.To, act.Why, format, db, act.Who,
        };
        command.Validators.Add(role.RefuseScopeAlone);
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var account = new AddAccount(parsed.GetRequiredValue(name), parsed.GetValue(fullName), role.Of(parsed) is { } first ? [first] : []) { Mail = parsed.GetValue(mail) };
            AccountTable.Print(await new AccountService(store).AddAsync(account, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

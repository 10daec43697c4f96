using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account grant</c>: a further role.</summary>
internal static class AccountGrantCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var role = new RoleOptions();
        role.Role.Required = true;
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("grant", Strings.AccountGrantDescription, Strings.AccountGrantExamples)
        {
            name, role.Role, role.Region, role.Organisation, role.From, role.To, act.Why, format, db, act.Who,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            AccountTable.Print(await new AccountService(store).GrantAsync(parsed.GetRequiredValue(name), role.Of(parsed)!, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

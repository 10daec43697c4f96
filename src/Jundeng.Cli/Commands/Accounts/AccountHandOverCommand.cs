using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account hand-over</c>: a reporter's work passes to a successor.</summary>
internal static class AccountHandOverCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var to = new Option<string>("--to") { Description = Strings.OptionSuccessor, HelpName = "NAME", Required = true };
        var on = Options.RequiredDay("--on", Strings.OptionHandOverOn);
        var organisation = new Option<string?>("--org") { Description = Strings.OptionHandOverOrg, HelpName = "ID" };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("hand-over", Strings.AccountHandOverDescription, Strings.AccountHandOverExamples) { name, to, on, organisation, act.Why, format, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var handOver = new HandOver(parsed.GetRequiredValue(name), parsed.GetRequiredValue(to), parsed.GetValue(organisation), parsed.GetRequiredValue(on)!.Value);
            AccountTable.Print(await new AccountService(store).HandOverAsync(handOver, act.Of(parsed), ct), parsed.GetRequiredValue(format));
        });
        return command;
    }
}

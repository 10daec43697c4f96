using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account stand-in</c>: somebody does a person's work for some days.</summary>
internal static class AccountStandInCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var deputy = new Option<string>("--deputy") { Description = Strings.OptionDeputy, HelpName = "NAME", Required = true };
        var from = Options.Day("--from", Strings.OptionStandInFrom);
        var to = Options.Day("--to", Strings.OptionStandInTo);
        var end = new Option<bool>("--end") { Description = Strings.OptionStandInEnd };
        var act = new ActOptions();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("stand-in", Strings.AccountStandInDescription, Strings.AccountStandInExamples) { name, deputy, from, to, end, act.Why, format, db, act.Who };
        command.Validators.Add(result =>
        {
            if (result.GetValue(end) != (result.GetValue(from) is null || result.GetValue(to) is null)) result.AddError(Strings.StandInDays);
        });
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (accounts, of, by) = (new AccountService(store), parsed.GetRequiredValue(name), parsed.GetRequiredValue(deputy));
            var account = parsed.GetValue(end)
                ? await accounts.EndStandInAsync(of, by, act.Of(parsed), ct)
                : await accounts.StandInAsync(new StandIn(of, by, parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value), act.Of(parsed), ct);
            AccountTable.Print(account, parsed.GetRequiredValue(format));
        });
        return command;
    }
}

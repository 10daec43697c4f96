using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account sign-ins</c>: the record of who tried to sign in.</summary>
internal static class AccountSignInsCommand
{
    public static Command Create()
    {
        var since = Options.RequiredDay("--since", Strings.OptionSignInsSince);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("sign-ins", Strings.AccountSignInsDescription, Strings.AccountSignInsExamples) { since, format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var attempts = await new SignInService(store).RecordAsync(parsed.GetRequiredValue(since)!.Value, new(parsed.GetRequiredValue(who)), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { attempts });
            else if (attempts.Count == 0) Terminal.Note(Strings.SignInsEmpty);
            else SignInTable.Print(attempts);
        });
        return command;
    }
}

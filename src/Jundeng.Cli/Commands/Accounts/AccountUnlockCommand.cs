using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account unlock</c>: a suspended name may try again.</summary>
internal static class AccountUnlockCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("unlock", Strings.AccountUnlockDescription, Strings.AccountUnlockExamples) { name, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            await new SignInService(store).UnlockAsync(parsed.GetRequiredValue(name), act.Of(parsed), ct);
            Terminal.Note(Strings.AccountUnlocked.With(parsed.GetRequiredValue(name)));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng token revoke</c>: ends a token at once.</summary>
internal static class TokenRevokeCommand
{
    public static Command Create()
    {
        var number = new Argument<int>("NUMBER") { Description = Strings.ArgumentTokenNumber };
        var of = new Option<string?>("--of") { Description = Strings.OptionTokenOf, HelpName = "NAME" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("revoke", Strings.TokenRevokeDescription, Strings.TokenRevokeExamples) { number, of, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var by = act.Of(parsed);
            await new TokenService(store).RevokeAsync(parsed.GetValue(of) ?? by.Who, parsed.GetRequiredValue(number), by, ct);
            Terminal.Note(Strings.TokenRevoked.With(parsed.GetRequiredValue(number)));
        });
        return command;
    }
}

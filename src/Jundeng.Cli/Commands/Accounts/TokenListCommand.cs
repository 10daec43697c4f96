using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng token list</c>: the tokens of an account.</summary>
internal static class TokenListCommand
{
    public static Command Create()
    {
        var of = new Option<string?>("--of") { Description = Strings.OptionTokenOf, HelpName = "NAME" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("list", Strings.TokenListDescription, Strings.TokenListExamples) { of, format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var by = parsed.GetRequiredValue(who);
            var tokens = await new TokenService(store).ListAsync(parsed.GetValue(of) ?? by, new(by), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { tokens });
            else if (tokens.Count == 0) Terminal.Note(Strings.TokensEmpty);
            else SignInTable.Print(tokens);
        });
        return command;
    }
}

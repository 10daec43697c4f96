using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng token make</c>: a token for one's own account.</summary>
internal static class TokenMakeCommand
{
    public static Command Create()
    {
        var label = new Argument<string>("LABEL") { Description = Strings.ArgumentTokenLabel };
        var actions = Options.Names("--actions", Strings.OptionTokenActions);
        actions.Required = true;
        var to = Options.RequiredDay("--to", Strings.OptionTokenTo);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("make", Strings.TokenMakeDescription, Strings.TokenMakeExamples) { label, actions, to, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var rules = parsed.GetRequiredValue(actions).Select(Find).ToList();
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var token = await new TokenService(store).MakeAsync(parsed.GetRequiredValue(label), rules, parsed.GetRequiredValue(to)!.Value, act.Of(parsed), ct);
            Terminal.Note(Strings.TokenOnce);
            Terminal.Out.WriteLine(token);
        });
        return command;
    }

    private static AccessAction Find(string code) => AccessRules.Find(code)?.Action ?? throw AccessExplainCommand.UnknownAction(code);
}

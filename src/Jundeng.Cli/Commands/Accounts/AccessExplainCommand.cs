using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng access explain</c>: whether somebody may do something, step by step.</summary>
internal static class AccessExplainCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var action = new Argument<string>("ACTION") { Description = Strings.ArgumentAction, HelpName = "ACTION" };
        action.CompletionSources.Add([.. AccessRules.All.Select(rule => rule.Code)]);
        var about = new Argument<string?>("OBJECT") { Description = Strings.ArgumentAccessObject, Arity = ArgumentArity.ZeroOrOne };
        var author = new Option<string?>("--author") { Description = Strings.OptionAuthor, HelpName = "NAME" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("explain", Strings.AccessExplainDescription, Strings.AccessExplainExamples) { name, action, about, author, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            var code = parsed.GetRequiredValue(action);
            var rule = AccessRules.Find(code) ?? throw UnknownAction(code);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var decision = await new AccessService(store).DecideAsync(parsed.GetRequiredValue(name), rule.Action, parsed.GetValue(about), parsed.GetValue(author), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(AccessTable.Facts(decision));
            else AccessTable.Print(decision);
            return decision.Allowed ? ExitCode.Done : ExitCode.Found;
        });
        return command;
    }

    public static CliException UnknownAction(string code) =>
        new(ExitCode.Usage, Strings.AccessUnknownAction.With(code, Nearest.Of(code, AccessRules.All.Select(known => known.Code)) ?? AccessRules.All[0].Code));
}

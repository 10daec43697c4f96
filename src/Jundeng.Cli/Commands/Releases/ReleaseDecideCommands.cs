using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Releases;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng release approve</c>, <c>refuse</c> and <c>withdraw</c>.</summary>
internal static class ReleaseDecideCommands
{
    public static Command Approve()
    {
        var seen = new Option<string?>("--sha256") { Description = Strings.OptionReleaseSeen, HelpName = "SHA256" };
        return Create("approve", Strings.ReleaseApproveDescription, Strings.ReleaseApproveExamples, [seen], (releases, id, act, parsed, ct) => releases.ApproveAsync(id, parsed.GetValue(seen), act, ct));
    }

    public static Command Refuse() =>
        Create("refuse", Strings.ReleaseRefuseDescription, Strings.ReleaseRefuseExamples, [], (releases, id, act, _, ct) => releases.RefuseAsync(id, act, ct));

    public static Command Withdraw()
    {
        var note = new Option<string?>("--note") { Description = Strings.OptionReleaseNote, HelpName = "TEXT" };
        return Create("withdraw", Strings.ReleaseWithdrawDescription, Strings.ReleaseWithdrawExamples, [note], (releases, id, act, parsed, ct) => releases.WithdrawAsync(id, parsed.GetValue(note), act, ct));
    }

    private static DocumentedCommand Create(
        string name, string description, string examples, IReadOnlyList<Option> options, Func<ReleaseService, string, Act, ParseResult, CancellationToken, Task<Release>> decide)
    {
        var id = ReleaseCommand.Id();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand(name, description, examples) { id };
        foreach (var option in options.Concat([act.Why, db, act.Who])) command.Options.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ReleaseTable.PrintLine(await decide(new ReleaseService(store), parsed.GetRequiredValue(id), act.Of(parsed), parsed, ct));
        });
        return command;
    }
}

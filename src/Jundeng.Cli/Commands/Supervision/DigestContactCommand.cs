using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Digests;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng digest contact</c>: where mail goes.</summary>
internal static class DigestContactCommand
{
    public static Command Create()
    {
        var holder = new Argument<string>("HOLDER") { Description = Strings.ArgumentHolder };
        var address = new Argument<string?>("ADDRESS") { Description = Strings.ArgumentAddress, Arity = ArgumentArity.ZeroOrOne };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("contact", Strings.DigestContactDescription, Strings.DigestContactExamples) { holder, address, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var set = await new DigestService(store).SetContactAsync(parsed.GetRequiredValue(holder), parsed.GetValue(address), act.Of(parsed), ct);
            Terminal.Out.WriteLine((parsed.GetValue(address) is null ? Strings.DigestContactGone : Strings.DigestContactSet).With(set.Id, parsed.GetValue(address)));
        });
        return command;
    }
}

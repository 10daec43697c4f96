using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Alignments;

namespace Jundeng.Cli.Commands.Alignments;

/// <summary><c>jundeng plan align own</c>: items of a plan are the place's own.</summary>
internal static class AlignOwnCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var items = new Argument<string[]>("ITEM") { Description = Strings.AlignArgumentItem, Arity = ArgumentArity.ZeroOrMore };
        var rest = new Option<bool>("--rest") { Description = Strings.AlignOptionRest };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("own", Strings.AlignOwnDescription, Strings.AlignOwnExamples) { plan, items, rest, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var ids = parsed.GetValue(items) ?? [];
            if ((ids.Length == 0) != parsed.GetValue(rest)) throw new CliException(ExitCode.Usage, Strings.AlignOwnWhat);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new AlignmentService(store);
            var id = parsed.GetRequiredValue(plan);
            if (ids.Length == 0) ids = [.. (await service.ListAsync(id, ct: ct)).Items.Where(item => item.Alignment is null).Select(item => item.Item.Id)];
            Terminal.Note(Strings.AlignConfirmed.With(await service.ConfirmAsync(id, [.. ids.Select(item => new AlignmentChoice(item))], act.Of(parsed), ct)));
            AlignmentTable.Print(await service.ListAsync(id, ct: ct));
        });
        return command;
    }
}

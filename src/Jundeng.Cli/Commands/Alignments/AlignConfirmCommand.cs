using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Alignments;

namespace Jundeng.Cli.Commands.Alignments;

/// <summary><c>jundeng plan align confirm</c>: items of a plan are required from above.</summary>
internal static class AlignConfirmCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var item = new Argument<string?>("ITEM") { Description = Strings.AlignArgumentItem, Arity = ArgumentArity.ZeroOrOne };
        var above = new Argument<string?>("UPPER-ITEM") { Description = Strings.AlignArgumentUpper, Arity = ArgumentArity.ZeroOrOne };
        var upper = new Option<string?>("--upper") { Description = Strings.AlignOptionUpper, HelpName = "PLAN" };
        var accept = new Option<double?>("--accept") { Description = Strings.AlignOptionAccept, HelpName = "SCORE" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("confirm", Strings.AlignConfirmDescription, Strings.AlignConfirmExamples) { plan, item, above, upper, accept, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var one = (Item: parsed.GetValue(item), Above: parsed.GetValue(above));
            var score = parsed.GetValue(accept);
            if (one is (not null, null) || (one.Item is null) == (score is null)) throw new CliException(ExitCode.Usage, Strings.AlignConfirmWhat);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new AlignmentService(store);
            var id = parsed.GetRequiredValue(plan);
            var uppers = parsed.GetValue(upper) is { } given ? [given] : Array.Empty<string>();
            var list = await service.ListAsync(id, uppers, ct);
            IReadOnlyList<AlignmentChoice> choices = one.Item is { } itemId ? [new AlignmentChoice(itemId, Only(list), one.Above)] : Clear(list, score!.Value);
            Terminal.Note(Strings.AlignConfirmed.With(await service.ConfirmAsync(id, choices, act.Of(parsed), ct)));
            AlignmentTable.Print(await service.ListAsync(id, uppers, ct));
        });
        return command;
    }

    private static string Only(AlignmentList list) => list.UpperPlans is [var only]
        ? only
        : throw new CliException(ExitCode.Usage, list.UpperPlans.Count == 0 ? Strings.AlignNoUpper.With(list.PlanId) : Strings.AlignManyUppers.With(string.Join(Strings.ListSeparator, list.UpperPlans)));

    // Items of which nobody said anything, with one candidate as good as that.
    private static IReadOnlyList<AlignmentChoice> Clear(AlignmentList list, double score) =>
    [
        .. list.Items.Where(item => item.Candidates.Count(candidate => candidate.Score >= score) == 1)
            .Select(item => new AlignmentChoice(item.Item.Id, item.Candidates[0].Item.PlanId, item.Candidates[0].Item.Id)),
    ];
}

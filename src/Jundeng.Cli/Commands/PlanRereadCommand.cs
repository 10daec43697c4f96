using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans.Corrections;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng plan reread</c>: what this program's reader would change in a plan.</summary>
internal static class PlanRereadCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var apply = new Option<bool>("--apply") { Description = Strings.OptionApply };
        var why = new Option<string?>("--why") { Description = Strings.OptionWhy, HelpName = "REASON" };
        var leaveOut = new Option<bool>("--leave-out") { Description = Strings.OptionLeaveOut };
        var effective = Options.Day("--effective", Strings.OptionEffective);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("reread", Strings.PlanRereadDescription, Strings.PlanRereadExamples) { plan, apply, why, leaveOut, effective, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var id = parsed.GetRequiredValue(plan);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var reviews = new ReviewService(store);
            var rereading = await reviews.RereadAsync(id, ct) ?? throw Database.UnknownPlan(id);
            Print(rereading);
            if (!parsed.GetValue(apply))
            {
                if (rereading.Changes.Count + rereading.Unfit.Count > 0) Terminal.Note(Strings.RereadNotApplied);
                return;
            }

            var act = new Act(parsed.GetRequiredValue(who), parsed.GetValue(why));
            var summary = await reviews.ApplyRereadingAsync(id, rereading.Version, parsed.GetValue(leaveOut), parsed.GetValue(effective), act, ct);
            Terminal.Note(Strings.RereadApplied.With(summary.Id, summary.Revision));
        });
        return command;
    }

    private static void Print(Rereading rereading)
    {
        Terminal.Out.WriteLine(Strings.RereadHead.With(rereading.Plan.Id, rereading.Plan.Revision, rereading.Plan.Reader ?? "–", rereading.Reader));
        foreach (var change in rereading.Changes)
        {
            var element = change.IsTask ? Strings.ElementTask : Strings.ElementTarget;
            Terminal.Out.WriteLine(Sentence(change.Kind).With(element, change.Id, change.Name));
            if (change.Kind != ItemChangeKind.Gone)
                foreach (var field in change.Fields) Terminal.Out.WriteLine(Strings.RereadField.With(field.Field, field.Before ?? "–", field.After ?? "–"));
        }

        foreach (var error in rereading.Unfit)
            Terminal.Out.WriteLine(Strings.RereadUnfit.With(error.Correction?.Who ?? error.Answer!.Who, error.Correction?.Why ?? error.Answer!.Why, PlanTerms.Of(error.Message)));
        Terminal.Out.WriteLine(rereading.Changes.Count + rereading.Unfit.Count == 0 ? Strings.RereadSame : Strings.RereadCounts.With(
            Count(ItemChangeKind.Added), Count(ItemChangeKind.Changed), Count(ItemChangeKind.Gone), rereading.Unfit.Count));

        int Count(ItemChangeKind kind) => rereading.Changes.Count(change => change.Kind == kind);
    }

    private static string Sentence(ItemChangeKind kind) => kind switch
    {
        ItemChangeKind.Added => Strings.RereadAdded,
        ItemChangeKind.Gone => Strings.RereadGone,
        _ => Strings.RereadChanged,
    };
}

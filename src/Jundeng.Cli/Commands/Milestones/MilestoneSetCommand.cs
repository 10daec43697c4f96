using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Milestones;

namespace Jundeng.Cli.Commands.Milestones;

/// <summary><c>jundeng milestone set</c>: a milestone was reached, or means something else.</summary>
internal static class MilestoneSetCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var no = new Argument<int>("NO") { Description = Strings.MilestoneArgumentNo };
        var name = new Option<string?>("--name") { Description = Strings.MilestoneOptionName, HelpName = "TEXT" };
        var due = Options.Day("--due", Strings.MilestoneOptionDue);
        var done = Options.Day("--done", Strings.MilestoneOptionDone);
        var evidence = new Option<string?>("--evidence") { Description = Strings.MilestoneOptionEvidence, HelpName = "TEXT" };
        var reopen = new Option<bool>("--reopen") { Description = Strings.MilestoneOptionReopen };
        var drop = new Option<bool>("--drop") { Description = Strings.MilestoneOptionDrop };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("set", Strings.MilestoneSetDescription, Strings.MilestoneSetExamples) { plan, no, name, due, done, evidence, reopen, drop, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new MilestoneService(store);
            var change = new MilestoneChange(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(no))
            {
                Name = parsed.GetValue(name),
                Due = parsed.GetValue(due),
                Done = parsed.GetValue(done),
                Evidence = parsed.GetValue(evidence),
                Reopen = parsed.GetValue(reopen),
                Drop = parsed.GetValue(drop),
            };
            if (await service.ChangeAsync(change, act.Of(parsed), ct) is { } milestone) MilestoneTable.Print([milestone], service.Today);
            else Terminal.Out.WriteLine(Strings.MilestoneDropped.With(change.No));
        });
        return command;
    }
}

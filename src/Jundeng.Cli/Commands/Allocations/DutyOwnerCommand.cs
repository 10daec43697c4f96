using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng duty owner</c>: who reports instead of the lead unit.</summary>
internal static class DutyOwnerCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var organisation = new Argument<string?>("ORG") { Description = Strings.DutyArgumentOwner, Arity = ArgumentArity.ZeroOrOne };
        var task = new Option<string?>("--task") { Description = Strings.DutyOptionTask, HelpName = "ID" };
        var target = new Option<string?>("--target") { Description = Strings.DutyOptionTarget, HelpName = "ID" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("owner", Strings.DutyOwnerDescription, Strings.DutyOwnerExamples) { plan, organisation, task, target, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var change = new OwnerChange(parsed.GetRequiredValue(plan), parsed.GetValue(organisation)) { TaskId = parsed.GetValue(task), TargetId = parsed.GetValue(target) };
            var list = await new DutyService(store).SetOwnerAsync(change, act.Of(parsed), ct);
            var items = list.Duties.Where(duty => change.TaskId is { } id ? duty.TaskId == id : duty.TargetId == change.TargetId);
            DutyTable.Print(list with { Duties = [.. items], Unmatched = [], Unowned = [] });
        });
        return command;
    }
}

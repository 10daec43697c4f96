using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Implementations;

namespace Jundeng.Cli.Commands.Implementations;

/// <summary><c>jundeng implementation decide</c>: accepts, returns or withdraws.</summary>
internal static class ImplementationDecideCommand
{
    public static Command Create()
    {
        string[] codes = [.. ImplementationMachine.Transitions.Where(transition => transition.Action != ImplementationAction.HandIn).Select(transition => transition.Code)];
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var action = new Argument<string>("ACTION") { Description = Strings.ImplementationArgumentAction };
        action.AcceptOnlyFromAmong(codes);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("decide", Strings.ImplementationDecideDescription, Strings.ImplementationDecideExamples) { plan, task, action, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var wanted = ImplementationMachine.Transitions.Single(transition => transition.Code == parsed.GetRequiredValue(action)).Action;
            ImplementationTable.Print([await new ImplementationService(store).MoveAsync(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task), wanted, act.Of(parsed), ct)]);
        });
        return command;
    }
}

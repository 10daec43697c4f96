using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary>Commands that take a step with an order; what each takes follows from <see cref="OrderMachine"/>.</summary>
internal static class OrderMoveCommand
{
    public static Command Create(string name, string description, string examples, OrderAction action) => Create(name, description, examples, [OrderMachine.Of(action)], [], _ => action);

    /// <summary>A command that takes one of two steps.</summary>
    public static Command Create(string name, string description, string examples, (string Option, string Description, OrderAction Action) yes, (string Option, string Description, OrderAction Action) no)
    {
        var (one, other) = (new Option<bool>(yes.Option) { Description = yes.Description }, new Option<bool>(no.Option) { Description = no.Description });
        return Create(name, description, examples, [OrderMachine.Of(yes.Action), OrderMachine.Of(no.Action)], [one, other], parsed => (parsed.GetValue(one), parsed.GetValue(other)) switch
        {
            (true, false) => yes.Action,
            (false, true) => no.Action,
            _ => throw new CliException(ExitCode.Usage, Strings.OneOfTwo.With(yes.Option, no.Option)),
        });
    }

    private static DocumentedCommand Create(string name, string description, string examples, IReadOnlyList<OrderTransition> transitions, IReadOnlyList<Option> choice, Func<ParseResult, OrderAction> action)
    {
        var id = new Argument<string>("ORDER") { Description = Strings.ArgumentOrder };
        var text = new Option<string?>("--text") { Description = Strings.OptionOrderText, HelpName = "TEXT", Required = transitions.All(transition => transition.NeedsText) };
        var due = Options.Day("--due", Strings.OptionOrderDue);
        var days = Options.WorkingDays();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand(name, description, examples) { id };
        foreach (var option in choice) command.Options.Add(option);
        if (transitions.Any(transition => transition.NeedsText)) command.Options.Add(text);
        if (transitions.Any(transition => transition.Due != OrderDue.None))
        {
            command.Options.Add(due);
            command.Options.Add(days);
        }

        foreach (var option in new Option[] { act.Why, db, act.Who }) command.Options.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            var move = new MoveOrder(parsed.GetRequiredValue(id), action(parsed)) { Text = parsed.GetValue(text), Due = parsed.GetValue(due), Days = parsed.GetValue(days) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            OrderTable.PrintLine(await new OrderService(store).MoveAsync(move, act.Of(parsed), ct));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng order list</c>: the orders that are open, or all.</summary>
internal static class OrderListCommand
{
    public static Command Create()
    {
        var plan = new Option<string?>("--plan") { Description = Strings.OptionOrderPlan, HelpName = "PLAN" };
        var unit = new Option<string?>("--unit") { Description = Strings.OptionOrderUnit, HelpName = "ORG" };
        var all = new Option<bool>("--all") { Description = Strings.OptionOrderAll };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.OrderListDescription, Strings.OrderListExamples) { plan, unit, all, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var query = new OrderQuery { PlanId = parsed.GetValue(plan), Organisation = parsed.GetValue(unit), All = parsed.GetValue(all) };
            var orders = await new OrderService(store).ListAsync(query, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { orders });
            else if (orders.Count == 0) Terminal.Note(Strings.OrderEmpty);
            else OrderTable.Print(orders);
        });
        return command;
    }
}

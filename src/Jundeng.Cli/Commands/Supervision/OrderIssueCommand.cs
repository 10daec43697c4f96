using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng order issue</c>: issues an order on a task.</summary>
internal static class OrderIssueCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.ArgumentTask };
        var to = new Option<string?>("--to") { Description = Strings.OptionOrderTo, HelpName = "ORG" };
        var demand = new Option<string?>("--demand") { Description = Strings.OptionDemand, HelpName = "TEXT" };
        var due = Options.Day("--due", Strings.OptionOrderDue);
        var days = Options.WorkingDays();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("issue", Strings.OrderIssueDescription, Strings.OrderIssueExamples) { plan, task, to, demand, due, days, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var issue = new IssueOrder(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task))
            {
                Organisation = parsed.GetValue(to),
                Demand = parsed.GetValue(demand),
                Due = parsed.GetValue(due),
                Days = parsed.GetValue(days),
            };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            OrderTable.PrintLine(await new OrderService(store).IssueAsync(issue, act.Of(parsed), ct));
        });
        return command;
    }
}

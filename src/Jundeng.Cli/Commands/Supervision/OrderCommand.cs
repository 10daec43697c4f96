using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng order</c>: orders from their issue to their end.</summary>
internal static class OrderCommand
{
    public static Command Create() => new DocumentedCommand("order", Strings.OrderDescription)
    {
        OrderIssueCommand.Create(),
        OrderMoveCommand.Create("sign", Strings.OrderSignDescription, Strings.OrderSignExamples, OrderAction.Sign),
        OrderMoveCommand.Create("start", Strings.OrderStartDescription, Strings.OrderStartExamples, OrderAction.Start),
        OrderMoveCommand.Create("extend", Strings.OrderExtendDescription, Strings.OrderExtendExamples, OrderAction.AskExtension),
        OrderMoveCommand.Create(
            "decide", Strings.OrderDecideDescription, Strings.OrderDecideExamples, ("--grant", Strings.OptionGrant, OrderAction.GrantExtension), ("--refuse", Strings.OptionRefuse, OrderAction.RefuseExtension)),
        OrderMoveCommand.Create("report", Strings.OrderReportDescription, Strings.OrderReportExamples, OrderAction.Report),
        OrderMoveCommand.Create("check", Strings.OrderCheckDescription, Strings.OrderCheckExamples, ("--pass", Strings.OptionPass, OrderAction.Pass), ("--return", Strings.OptionReturn, OrderAction.Return)),
        OrderMoveCommand.Create("close", Strings.OrderCloseDescription, Strings.OrderCloseExamples, OrderAction.Close),
        OrderMoveCommand.Create("reopen", Strings.OrderReopenDescription, Strings.OrderReopenExamples, OrderAction.Reopen),
        OrderMoveCommand.Create("suspend", Strings.OrderSuspendDescription, Strings.OrderSuspendExamples, OrderAction.Suspend),
        OrderMoveCommand.Create("resume", Strings.OrderResumeDescription, Strings.OrderResumeExamples, OrderAction.Resume),
        OrderMoveCommand.Create("terminate", Strings.OrderTerminateDescription, Strings.OrderTerminateExamples, OrderAction.Terminate),
        OrderListCommand.Create(),
        OrderShowCommand.Create(),
    };
}

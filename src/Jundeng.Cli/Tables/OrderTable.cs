using System.Globalization;
using Jundeng.Cli.Commands.Supervision;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Orders as a table for people.</summary>
internal static class OrderTable
{
    public static void Print(IReadOnlyList<Order> orders)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnOrder).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap(), new TableColumn(Strings.ColumnDue).NoWrap(), new TableColumn(Strings.ColumnOverdue).RightAligned(),
            new TableColumn(Strings.ColumnPlan).NoWrap(), new TableColumn(Strings.ColumnTask), new TableColumn(Strings.ColumnOrg));
        foreach (var order in orders)
            table.AddRow(
                new Text(order.Id), new Text(PlanTerms.Of(OrderTerms.Of(order.State))), new Text(PlanTerms.Day(order.Due)),
                new Text(order.OverdueDays == 0 ? "" : order.OverdueDays.ToString(CultureInfo.InvariantCulture)), new Text(order.PlanId), new Text(order.Title), new Text(order.OrganisationName));
        Terminal.Tables().Write(table);
    }

    public static void PrintLine(Order order) => Terminal.Out.WriteLine(Strings.OrderLine.With(
        order.Id, PlanTerms.Of(OrderTerms.Of(order.State)), PlanTerms.Day(order.Due), order.OrganisationName, order.Title));

    public static void Print(Order order, MeetingDecision? origin, IReadOnlyList<Remark> remarks)
    {
        PrintLine(order);
        Terminal.Out.WriteLine(Strings.OrderDemand.With(order.PlanId, order.Subject, PlanTerms.Of(order.Demand)));
        if (origin is not null) Terminal.Out.WriteLine(MeetingTable.Origin(origin));
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnDay).NoWrap(), new TableColumn(Strings.ColumnStep).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap(), new TableColumn(Strings.ColumnDue).NoWrap(),
            new TableColumn(Strings.ColumnWho).NoWrap(), new TableColumn(Strings.ColumnWords));
        foreach (var step in order.Steps)
            table.AddRow(
                new Text(PlanTerms.Day(step.On)), new Text(PlanTerms.Of(OrderTerms.Of(step.Action))), new Text(PlanTerms.Of(OrderTerms.Of(step.State))), new Text(PlanTerms.Day(step.AskedDue ?? step.Due)),
                new Text(step.Who), new Text(string.Join(' ', new[] { step.Text, step.Why }.OfType<string>())));
        Terminal.Tables().Write(table);
        RemarkCommand.Print(remarks);
    }
}

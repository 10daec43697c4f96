using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng order show</c>: an order with all its steps and remarks.</summary>
internal static class OrderShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ORDER") { Description = Strings.ArgumentOrder };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.OrderShowDescription, Strings.OrderShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var order = await new OrderService(store).GetAsync(parsed.GetRequiredValue(id), ct);
            var origin = await new MeetingService(store).OfOrderAsync(order.Id, ct);
            var remarks = await new RemarkService(store).ListAsync(order.Id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { order, origin, remarks });
            else OrderTable.Print(order, origin, remarks);
        });
        return command;
    }
}

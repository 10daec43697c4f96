using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.CarryOver;

namespace Jundeng.Cli.Commands.CarryOver;

/// <summary><c>jundeng carry drop</c>: something is not followed up.</summary>
internal static class CarryDropCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var item = new Argument<string>("ITEM") { Description = Strings.CarryArgumentItem };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("drop", Strings.CarryDropDescription, Strings.CarryDropExamples) { plan, item, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var choice = new CarryChoice(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(item), CarryDecision.Dropped);
            CarryTable.Print(await new CarryService(store).ChooseAsync(choice, act.Of(parsed), ct));
        });
        return command;
    }
}

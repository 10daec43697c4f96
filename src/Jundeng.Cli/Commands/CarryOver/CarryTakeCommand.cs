using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.CarryOver;

namespace Jundeng.Cli.Commands.CarryOver;

/// <summary><c>jundeng carry take</c>: something goes on in an item of a later plan.</summary>
internal static class CarryTakeCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var item = new Argument<string>("ITEM") { Description = Strings.CarryArgumentItem };
        var into = new Option<string>("--into") { Description = Strings.CarryOptionInto, HelpName = "PLAN", Required = true };
        var of = new Option<string>("--item") { Description = Strings.CarryOptionItem, HelpName = "ITEM", Required = true };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("take", Strings.CarryTakeDescription, Strings.CarryTakeExamples) { plan, item, into, of, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var choice = new CarryChoice(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(item), CarryDecision.Taken) { IntoPlan = parsed.GetRequiredValue(into), IntoItem = parsed.GetRequiredValue(of) };
            CarryTable.Print(await new CarryService(store).ChooseAsync(choice, act.Of(parsed), ct));
        });
        return command;
    }
}

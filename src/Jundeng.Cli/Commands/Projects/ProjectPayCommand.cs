using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project pay</c>: money that came in for a project or was paid for it.</summary>
internal static class ProjectPayCommand
{
    public static Command Create()
    {
        var id = ProjectCommand.Id();
        var source = new Option<string>("--source") { Description = Strings.ProjectOptionSource, HelpName = "SOURCE", Required = true };
        var amount = ProjectOptions.Amount("--amount", Strings.ProjectOptionAmount, required: true);
        var on = Options.RequiredDay("--on", Strings.ProjectOptionOn);
        var arrived = new Option<bool>("--arrived") { Description = Strings.ProjectOptionArrived };
        var note = new Option<string?>("--note") { Description = Strings.ProjectOptionNote, HelpName = "TEXT" };
        var corrects = new Option<int?>("--corrects") { Description = Strings.ProjectOptionCorrects, HelpName = "N" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("pay", Strings.ProjectPayDescription, Strings.ProjectPayExamples) { id, source, amount, on, arrived, note, corrects, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var money = new NewMoney(
                parsed.GetRequiredValue(id), parsed.GetValue(arrived) ? MoneyKind.Arrival : MoneyKind.Payment, parsed.GetRequiredValue(on)!.Value, parsed.GetRequiredValue(source), parsed.GetRequiredValue(amount)!.Value)
            {
                Note = parsed.GetValue(note),
                Corrects = parsed.GetValue(corrects),
            };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ProjectTable.PrintMoney(await new ProjectWorkService(store).PayAsync(money, act.Of(parsed), ct));
        });
        return command;
    }
}

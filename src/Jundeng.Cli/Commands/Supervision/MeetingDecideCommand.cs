using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting decide</c>: what a meeting has decided, and what becomes of it.</summary>
internal static class MeetingDecideCommand
{
    private const string Minutes = "minutes";
    private const string Milestone = "milestone";
    private const string Order = "order";

    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var text = new Argument<string>("TEXT") { Description = Strings.MeetingArgumentText };
        var unit = new Option<string>("--unit") { Description = Strings.MeetingOptionUnit, HelpName = "ORG", Required = true };
        var due = Options.RequiredDay("--due", Strings.MeetingOptionDue);
        var item = new Option<int?>("--item") { Description = Strings.MeetingOptionItem, HelpName = "N" };
        var task = new Option<string?>("--task") { Description = Strings.MeetingOptionTask, HelpName = "ID" };
        var kind = new Option<string>("--becomes") { Description = Strings.MeetingOptionBecomes, HelpName = $"{Minutes}|{Milestone}|{Order}", DefaultValueFactory = _ => Minutes }.Among(Minutes, Milestone, Order);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("decide", Strings.MeetingDecideDescription, Strings.MeetingDecideExamples) { id, text, unit, due, item, task, kind, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var decision = new NewDecision(parsed.GetRequiredValue(id), parsed.GetRequiredValue(text), parsed.GetRequiredValue(unit), parsed.GetRequiredValue(due)!.Value)
            {
                AgendaNo = parsed.GetValue(item),
                TaskId = parsed.GetValue(task),
                Kind = parsed.GetRequiredValue(kind) switch { Milestone => DecisionKind.Milestone, Order => DecisionKind.Order, _ => DecisionKind.Minutes },
            };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MeetingTable.PrintDecisions(await new MeetingService(store).DecideAsync(decision, act.Of(parsed), ct));
        });
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting plan</c>: plans a meeting with an agenda from the state of the plan.</summary>
internal static class MeetingPlanCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var on = Options.RequiredDay("--on", Strings.MeetingOptionOn);
        var title = new Option<string?>("--title") { Description = Strings.MeetingOptionTitle, HelpName = "TEXT" };
        var place = new Option<string?>("--place") { Description = Strings.MeetingOptionPlace, HelpName = "TEXT" };
        var chair = new Option<string?>("--chair") { Description = Strings.MeetingOptionChair, HelpName = "NAME" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("plan", Strings.MeetingPlanDescription, Strings.MeetingPlanExamples) { plan, on, title, place, chair, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var meeting = new PlanMeeting(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(on)!.Value) { Title = parsed.GetValue(title), Place = parsed.GetValue(place), Chair = parsed.GetValue(chair) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            MeetingTable.PrintAgenda(await new MeetingService(store).PlanAsync(meeting, CultureInfo.CurrentUICulture.Name, act.Of(parsed), ct));
        });
        return command;
    }
}

using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Meetings;

/// <summary>What is done with a meeting, by the button that was pressed.</summary>
internal static class MeetingSteps
{
    public const string Do = "do", Move = "move", Add = "add", Remove = "remove", Propose = "propose", Hold = "hold", Decide = "decide", Close = "close", Cancel = "cancel";

    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public static async Task<Notice> TakeAsync(string id, IFormCollection form, MeetingService meetings, Words words, Act act, CancellationToken ct)
    {
        var fields = new Fields(form);
        switch (form[Do].ToString())
        {
            case Add:
                return Agenda(await meetings.SetAgendaAsync(new AgendaChange(id) { Add = Lines(form["text"].ToString()), TaskId = fields.Text("task") }, words.Language, act, ct));
            case Remove:
                return Agenda(await meetings.SetAgendaAsync(new AgendaChange(id) { Remove = [.. form["of"].Select(Number)] }, words.Language, act, ct));
            case Propose:
                return Agenda(await meetings.SetAgendaAsync(new AgendaChange(id) { Propose = true }, words.Language, act, ct));
            case Hold:
                return Notice.Of("meeting.held", Amounts.Count((await meetings.HoldAsync(id, [.. form["unit"].OfType<string>()], act, ct)).Units.Count));
            case Decide:
                return await DecideAsync(id, form, fields, meetings, act, ct);
            case Close:
                await meetings.CloseAsync(id, act, ct);
                return Notice.Of("meeting.closed");
            case Cancel:
                await meetings.CancelAsync(id, act, ct);
                return Notice.Of("meeting.cancelled");
            default:
                var on = fields.Day("on");
                fields.ThrowIfRefused();
                var moved = await meetings.MoveAsync(new MoveMeeting(id) { On = on, Place = fields.Text("place"), Chair = fields.Text("chair") }, act, ct);
                return Notice.Of("meeting.moved", words.Day(moved.On));
        }
    }

    private static Notice Agenda(Meeting meeting) => Notice.Of("meeting.agenda-set", Amounts.Count(meeting.Agenda.Count));

    private static async Task<Notice> DecideAsync(string id, IFormCollection form, Fields fields, MeetingService meetings, Act act, CancellationToken ct)
    {
        var due = fields.NeededDay("due");
        fields.ThrowIfRefused();
        var kind = form["becomes"].ToString() switch { "milestone" => DecisionKind.Milestone, "order" => DecisionKind.Order, _ => DecisionKind.Minutes };
        var meeting = await meetings.DecideAsync(new NewDecision(id, form["text"].ToString(), form["unit"].ToString(), due) { AgendaNo = fields.Number("agenda"), TaskId = fields.Text("task"), Kind = kind }, act, ct);
        var decision = meeting.Decisions[^1];
        var no = decision.No.ToString(CultureInfo.InvariantCulture);
        return decision switch
        {
            { MilestoneNo: { } milestone } => Notice.Of("meeting.decided.milestone", no) with { Back = Routes.Milestone(meeting.PlanId, milestone), BackKey = "meeting.see-milestone" },
            { OrderId: { } order } => Notice.Of("meeting.decided.order", no, order) with { Back = Routes.Order(order), BackKey = "meeting.see-order" },
            _ => Notice.Of("meeting.decided", no),
        };
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Publishing.Papers;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Meetings;

/// <summary>Coordination meetings on a plan: the agenda from its warnings, what was decided, the minutes.</summary>
internal static class MeetingRoutes
{
    private const string OfPlan = "/plans/{id}/meetings";
    private const string One = "/meetings/{id}";

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapPost(OfPlan, Plan).For(AccessAction.MeetingHold, "id");
        routes.MapGet(One, async (string id, HttpContext http) => (IResult)await PageAsync(id, http, null, [])).For(AccessAction.LedgerRead, "id");
        routes.MapPost(One, (string id, HttpContext http, Words words) => Posted.TakeAsync(
            http,
            async (form, act) => (Routes.Meeting(id), (Notice?)await MeetingSteps.TakeAsync(id, form, http.RequestServices.GetRequiredService<MeetingService>(), words, act, http.RequestAborted)),
            (form, reasons) => PageAsync(id, http, form, reasons))).For(AccessAction.MeetingHold, "id");
        routes.MapGet(One + "/minutes.docx", Minutes).For(AccessAction.LedgerRead, "id");
    }

    private static async Task<IResult> List(string id, HttpContext http, MeetingService meetings, Here here, Words words, CancellationToken ct)
    {
        var all = await meetings.ListAsync(id, ct);
        return here["format"] is null ? await ListPageAsync(id, all, http, null, []) : ListAnswer.Of(http, words["meetings.title"], ListOf(all, false, here, words), () => new SeeOther(Routes.Meetings(id)));
    }

    private static Task<IResult> Plan(string id, HttpContext http, MeetingService meetings, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var planned = await meetings.PlanAsync(new PlanMeeting(id, on) { Title = fields.Text("title"), Place = fields.Text("place"), Chair = fields.Text("chair") }, words.Language, act, ct);
            return (Routes.Meeting(planned.Id), (Notice?)Notice.Of("meetings.planned", words.Day(planned.On), Amounts.Count(planned.Agenda.Count)));
        },
        async (form, reasons) => await ListPageAsync(id, await meetings.ListAsync(id, ct), http, form, reasons));

    private static async Task<IResult> Minutes(string id, MeetingService meetings, PlanService plans, Here here, Words words, CancellationToken ct)
    {
        var minutes = await meetings.MinutesAsync(id, words.Language, ct);
        var issuer = here["issuer"] ?? (await PlanPages.OfAsync(plans, minutes.Meeting.PlanId, ct)).Reading.Document.Issuer;
        return WordFile.Of(minutes.Title, words.Language, file => PaperDocument.Write(file, minutes, issuer));
    }

    private static Listing<Meeting> ListOf(IReadOnlyList<Meeting> all, bool may, Here here, Words words) => new(
        new ListEmpty("meetings.none", may ? "meetings.none.plan" : "meetings.none.next"),
        [.. all.Reverse()],
        [
            new("meetings.name", one => new Cell(one.Title) { Href = Routes.Meeting(one.Id) }) { IsHead = true },
            new("meetings.day", one => one.On),
            new("meetings.state", one => new Cell(words[MeetingTerms.Of(one.State)]) { Tone = one.State is MeetingState.Held or MeetingState.Closed ? "good" : "none" }),
            new("meetings.agenda", one => one.Agenda.Count) { IsNumber = true },
            new("meetings.decisions", one => one.Decisions.Count) { IsNumber = true },
            new("meetings.chair", one => one.Chair),
        ],
        [new("meetings.state", one => words[MeetingTerms.Of(one.State)])],
        here,
        words);

    private static async Task<PageAnswer> ListPageAsync(string id, IReadOnlyList<Meeting> all, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var services = http.RequestServices;
        var may = await http.MayAsync(AccessAction.MeetingHold, id);
        return new PageAnswer<MeetingsPage>(new
        {
            Plan = (await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), id, http.RequestAborted)).Summary,
            All = all,
            List = (IListing)ListOf(all, may, services.GetRequiredService<Here>(), services.GetRequiredService<Words>()),
            May = may,
            services.GetRequiredService<MeetingService>().Today,
            Typed = typed,
            Refusals = refusals,
        });
    }

    private static async Task<PageAnswer> PageAsync(string id, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var meetings = services.GetRequiredService<MeetingService>();
        var meeting = await meetings.GetAsync(id, ct);
        var plan = await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), meeting.PlanId, ct);
        return new PageAnswer<MeetingPage>(new
        {
            Meeting = meeting,
            Plan = plan,
            Units = (IReadOnlyList<(string, string)>)[.. (await services.GetRequiredService<OrganisationService>().ListAsync(plan.Summary.RegionCode, null, ct)).Select(unit => (unit.Id, unit.Name))],
            Minutes = meeting.State is MeetingState.Held or MeetingState.Closed ? (await meetings.MinutesAsync(id, services.GetRequiredService<Words>().Language, ct)).Text : null,
            May = await http.MayAsync(AccessAction.MeetingHold, meeting.PlanId),
            meetings.Today,
            Typed = typed,
            Refusals = refusals,
        });
    }
}

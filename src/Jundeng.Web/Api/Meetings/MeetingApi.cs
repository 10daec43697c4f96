using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Publishing.Papers;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Meetings;

/// <summary>Coordination meetings: planned with an agenda from the state of the plan, held, their decisions recorded.</summary>
internal static class MeetingApi
{
    public static void MapMeetingApi(this IEndpointRouteBuilder api)
    {
        var ofPlan = api.MapGroup("/plans/{planId}/meetings").WithTags("Meetings");
        ofPlan.MapGet("", ListMeetings).For(AccessAction.LedgerRead, "planId");
        ofPlan.MapPost("", PlanMeeting).For(AccessAction.MeetingHold, "planId");
        var meetings = api.MapGroup("/meetings/{id}").WithTags("Meetings").For(AccessAction.MeetingHold, "id");
        meetings.MapGet("", GetMeeting).For(AccessAction.LedgerRead, "id").Tagged("id");
        meetings.MapGet("/minutes", GetMinutes).For(AccessAction.LedgerRead, "id");
        meetings.MapGet("/minutes/document", GetMinutesDocument).For(AccessAction.LedgerRead, "id").Produces<Stream>(StatusCodes.Status200OK, WordFile.Type);
        meetings.MapPatch("", MoveMeeting).Tagged("id");
        meetings.MapPost("/agenda", ChangeAgenda).Tagged("id");
        meetings.MapPost("/hold", HoldMeeting).Tagged("id");
        meetings.MapPost("/decisions", AddDecision).Tagged("id");
        meetings.MapPost("/close", CloseMeeting).Tagged("id");
        meetings.MapPost("/cancel", CancelMeeting).Tagged("id");
    }

    /// <summary>The meetings on a plan, in the order in which they were planned.</summary>
    internal static async Task<Listed<Meeting>> ListMeetings(string planId, MeetingService meetings, CancellationToken ct) => new(await meetings.ListAsync(planId, ct));

    /// <summary>Plans a meeting; its agenda is what the state of the plan proposes today.</summary>
    internal static async Task<Made<Meeting>> PlanMeeting(string planId, Body<PlanMeeting> body, HttpContext http, MeetingService meetings, CancellationToken ct)
    {
        var meeting = await meetings.PlanAsync(body.Value, Languages.OfProgram(http), body.Act, ct);
        return new($"/api/v1/meetings/{meeting.Id}", meeting);
    }

    /// <summary>A meeting with its agenda, who attended, its decisions and steps.</summary>
    internal static async Task<One<Meeting>> GetMeeting(string id, MeetingService meetings, CancellationToken ct) => new(await meetings.GetAsync(id, ct));

    /// <summary>The minutes of a meeting that was held, in Markdown.</summary>
    internal static async Task<One<MinutesResponse>> GetMinutes(string id, HttpContext http, MeetingService meetings, CancellationToken ct) =>
        new(MinutesResponse.Of(await meetings.MinutesAsync(id, Languages.OfProgram(http), ct)));

    /// <summary>The minutes of a meeting that was held as an official document in Word; under the head of the plan's issuer where none is named.</summary>
    internal static async Task<IResult> GetMinutesDocument(string id, [FromQuery] string? issuer, HttpContext http, MeetingService meetings, PlanService plans, CancellationToken ct)
    {
        var minutes = await meetings.MinutesAsync(id, Languages.OfProgram(http), ct);
        var head = issuer ?? (await PlanPages.OfAsync(plans, minutes.Meeting.PlanId, ct)).Reading.Document.Issuer;
        return WordFile.Of(minutes.Title, Languages.OfProgram(http), file => PaperDocument.Write(file, minutes, head));
    }

    /// <summary>Sets another day, place or chair for a meeting that was not held yet.</summary>
    internal static async Task<One<Meeting>> MoveMeeting(string id, Body<MoveMeeting> body, MeetingService meetings, CancellationToken ct) => new(await meetings.MoveAsync(body.Value, body.Act, ct));

    /// <summary>Changes the agenda of a meeting that was not held yet: first what goes, then what comes.</summary>
    internal static async Task<One<Meeting>> ChangeAgenda(string id, Body<AgendaChange> body, HttpContext http, MeetingService meetings, CancellationToken ct) =>
        new(await meetings.SetAgendaAsync(body.Value, Languages.OfProgram(http), body.Act, ct));

    /// <summary>Records that a meeting was held, and who attended.</summary>
    internal static async Task<One<Meeting>> HoldMeeting(string id, Body<HoldMeetingRequest> body, MeetingService meetings, CancellationToken ct) => new(await meetings.HoldAsync(id, body.Value.Organisations, body.Act, ct));

    /// <summary>Records what a meeting has decided; where that becomes a milestone or an order, these are set with it.</summary>
    internal static async Task<One<Meeting>> AddDecision(string id, Body<DecisionRequest> body, MeetingService meetings, CancellationToken ct) => new(await meetings.DecideAsync(body.Value.Of(id), body.Act, ct));

    /// <summary>Closes a meeting that was held: nothing more is recorded.</summary>
    internal static async Task<One<Meeting>> CloseMeeting(string id, Body<NothingRequest> body, MeetingService meetings, CancellationToken ct) => new(await meetings.CloseAsync(id, body.Act, ct));

    /// <summary>Cancels a meeting that was not held; <c>why</c> must be given.</summary>
    internal static async Task<One<Meeting>> CancelMeeting(string id, Body<NothingRequest> body, MeetingService meetings, CancellationToken ct) => new(await meetings.CancelAsync(id, body.Act, ct));
}

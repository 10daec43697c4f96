using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Rounds;

/// <summary>Rounds: opened, followed, extended, closed.</summary>
internal static class RoundApi
{
    public static void MapRoundApi(this IEndpointRouteBuilder api)
    {
        var ofPlan = api.MapGroup("/plans/{planId}/rounds").WithTags("Rounds").For(AccessAction.RoundOpen, "planId");
        ofPlan.MapGet("/suggestion", SuggestRound);
        ofPlan.MapPost("/preview", PreviewRound);
        ofPlan.MapPost("", OpenRound);

        var rounds = api.MapGroup("/rounds").WithTags("Rounds").For(AccessAction.LedgerRead, "roundId");
        rounds.MapGet("", ListRounds);
        rounds.MapGet("/{roundId}", GetRound).Tagged("roundId");
        rounds.MapGet("/{roundId}/board", GetBoard);
        rounds.MapPost("/{roundId}/extensions", ExtendRound).For(AccessAction.RoundExtend, "roundId").Tagged("roundId");
        rounds.MapPost("/{roundId}/close", CloseRound).For(AccessAction.RoundClose, "roundId").Tagged("roundId");
        rounds.MapPost("/{roundId}/reminders", RemindUnits).For(AccessAction.DigestSend, "roundId");
    }

    /// <summary>The round that could be opened next, with its days.</summary>
    internal static async Task<One<RoundOpening>> SuggestRound(string planId, RoundService rounds, CancellationToken ct) => new(await rounds.SuggestAsync(planId, ct));

    /// <summary>What opening a round would ask of whom; nothing is written.</summary>
    internal static async Task<One<RoundPreview>> PreviewRound(string planId, Body<RoundOpening> body, RoundService rounds, CancellationToken ct) => new(await rounds.PreviewAsync(body.Value, ct));

    /// <summary>Opens a round.</summary>
    internal static async Task<Made<RoundPreview>> OpenRound(string planId, Body<RoundOpening> body, RoundService rounds, CancellationToken ct)
    {
        var opened = await rounds.OpenAsync(body.Value, body.Act, ct);
        return new($"/api/v1/rounds/{opened.Round.Id}", opened);
    }

    /// <summary>The rounds of the plans that one may read, with how far each is.</summary>
    internal static async Task<Listed<RoundResponse>> ListRounds(HttpContext http, RoundService rounds, VisiblePlans visible, CancellationToken ct)
    {
        var plans = await visible.OfAsync(http);
        return new([.. (await rounds.ProgressAsync(ct)).Where(progress => plans.ContainsKey(progress.Round.PlanId)).Select(RoundResponse.Of)]);
    }

    /// <summary>A round.</summary>
    internal static async Task<One<Round>> GetRound(string roundId, RoundService rounds, CancellationToken ct) => new(await rounds.GetAsync(roundId, ct));

    /// <summary>Where all reports of a round stand: units by tasks.</summary>
    internal static async Task<One<RoundBoard>> GetBoard(string roundId, RoundService rounds, CancellationToken ct) => new(await rounds.BoardAsync(roundId, ct));

    /// <summary>Gives all units, or one of them, more time.</summary>
    internal static async Task<One<Round>> ExtendRound(string roundId, Body<RoundExtension> body, RoundService rounds, CancellationToken ct) => new(await rounds.ExtendAsync(body.Value, body.Act, ct));

    /// <summary>Closes a round before its time.</summary>
    internal static async Task<One<Round>> CloseRound(string roundId, Body<NothingRequest> body, RoundService rounds, CancellationToken ct) => new(await rounds.CloseAsync(roundId, body.Act, ct));

    /// <summary>Writes a mail to the units that still have to report, or to one of them, to be sent with the next mails.</summary>
    internal static async Task<One<RemindersResponse>> RemindUnits(string roundId, Body<MakeDigests> body, DigestService digests, CancellationToken ct)
    {
        var made = await digests.MakeAsync(body.Value, body.Act, ct);
        return new(new RemindersResponse(made.Made.Count, made.Known, [.. made.WithoutAddress.Select(holder => holder.Id)]));
    }
}

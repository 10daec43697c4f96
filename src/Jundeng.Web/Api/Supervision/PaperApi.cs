using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing.Papers;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Supervision;

/// <summary>Bulletins and consolidated reports.</summary>
internal static class PaperApi
{
    public static void MapPaperApi(this IEndpointRouteBuilder api)
    {
        var papers = api.MapGroup("").WithTags("Papers");
        papers.MapGet("/plans/{planId}/papers", ListPapers).For(AccessAction.LedgerRead, "planId");
        papers.MapPost("/plans/{planId}/papers", DraftPaper).For(AccessAction.BulletinWrite, "planId");
        papers.MapGet("/papers/{paperId}", GetPaper).For(AccessAction.LedgerRead, "paperId").Tagged("paperId");
        papers.MapGet("/papers/{paperId}/document", GetPaperDocument).For(AccessAction.LedgerRead, "paperId").Produces<Stream>(StatusCodes.Status200OK, WordFile.Type);
        papers.MapPut("/papers/{paperId}/text", EditPaper).For(AccessAction.BulletinWrite, "paperId").Tagged("paperId");
        papers.MapPost("/papers/{paperId}/issue", IssuePaper).For(AccessAction.BulletinWrite, "paperId").Tagged("paperId");
    }

    /// <summary>The bulletins and consolidated reports of a plan.</summary>
    internal static async Task<Listed<Paper>> ListPapers(string planId, PaperService papers, CancellationToken ct) => new(await papers.ListAsync(planId, ct));

    /// <summary>Drafts a bulletin on the state of all tasks, or where a round is named the consolidated report of it.</summary>
    internal static async Task<Made<Paper>> DraftPaper(string planId, Body<DraftPaperRequest> body, PaperService papers, CancellationToken ct)
    {
        var (request, language) = (body.Value, body.Value.Language ?? Web.Language.Languages.Chinese);
        var paper = request.RoundId is { } round ? await papers.DraftSummaryAsync(planId, round, language, body.Act, ct) : await papers.DraftBulletinAsync(planId, request.AsOf, language, body.Act, ct);
        return new($"/api/v1/papers/{paper.Id}", paper);
    }

    /// <summary>A paper with its text.</summary>
    internal static async Task<One<Paper>> GetPaper(string paperId, PaperService papers, CancellationToken ct) => new(await papers.GetAsync(paperId, null, ct));

    /// <summary>A paper as an official document in Word; of an earlier version where one is named, under the head of another issuer where one is named.</summary>
    internal static async Task<IResult> GetPaperDocument(string paperId, [FromQuery] int? version, [FromQuery] string? issuer, HttpContext http, PaperService papers, CancellationToken ct)
    {
        var paper = await papers.GetAsync(paperId, version, ct);
        return WordFile.Of(paper.Title, Web.Language.Languages.OfProgram(http), file => PaperDocument.Write(file, paper, issuer));
    }

    /// <summary>Writes a further version of the text of a draft.</summary>
    internal static async Task<One<Paper>> EditPaper(string paperId, Body<PaperTextRequest> body, PaperService papers, CancellationToken ct) => new(await papers.EditAsync(paperId, body.Value.Text, body.Act, ct));

    /// <summary>Issues a paper under the next number of the year.</summary>
    internal static async Task<One<Paper>> IssuePaper(string paperId, Body<NothingRequest> body, PaperService papers, CancellationToken ct) => new(await papers.IssueAsync(paperId, body.Act, ct));
}

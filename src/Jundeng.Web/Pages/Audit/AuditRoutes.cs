using System.Globalization;
using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Hosting;
using Jundeng.Web.Hosting.Jobs;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Audit;

/// <summary>Which page about the events answers at which address.</summary>
internal static class AuditRoutes
{
    private const int OfPage = 50;
    private const int LastPage = 1_000_000;

    internal const string VerifyWord = "audit.verify";

    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").For(AccessAction.AuditRead);
        pages.MapGet(Routes.Audit, Search);
        pages.MapGet(Routes.AuditVerify, async (JobBoard jobs, UpkeepService upkeep, WebSettings settings, CancellationToken ct) => (IResult)await PageAsync(jobs, upkeep, settings, [], ct));
        pages.MapPost(Routes.AuditVerify, Verify);
        pages.MapGet(Routes.Checkpoint, Checkpoint);
        routes.MapGet("/history/{thing}", History).For(AccessAction.HistoryRead, "thing");
    }

    private static async Task<IResult> Search(HttpContext http, AuditService audit, Here here, CancellationToken ct)
    {
        var fields = Fields.OfAddress(http.Request);
        var page = int.TryParse(here["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, LastPage) : 1;
        var query = new EventQuery
        {
            About = fields.Text("thing"),
            Who = fields.Text("who"),
            What = fields.Text("what"),
            From = fields.Day("from"),
            To = fields.Day("to"),
            Skip = (page - 1) * OfPage,
        };
        // One more than is shown says whether there are earlier ones; to count them all would take longer than to show them.
        IReadOnlyList<LedgerEvent> found = fields.Refusals.Count > 0 ? [] : await audit.SearchAsync(query, OfPage + 1, ct);
        return new PageAnswer<AuditPage>(new { Events = (IReadOnlyList<LedgerEvent>)[.. found.Take(OfPage)], query.Skip, Page = page, HasMore = found.Count > OfPage, fields.Refusals })
        {
            StatusCode = fields.Status,
        };
    }

    private static Task<IResult> Verify(HttpContext http, UpkeepService upkeep, JobBoard jobs, WebSettings settings, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var checkpoint = new Fields(form).File("file") is { } file ? SignedCheckpoint.Read(await TextAsync(file, ct), null) : null;
            var job = jobs.Begin(VerifyWord, act.Who, async (job, stop) => new JobResult(Routes.AuditVerify, await upkeep.CheckAsync(checkpoint, act, job, stop)));
            return (Routes.Job(job.Id), null);
        },
        (_, reasons) => PageAsync(jobs, upkeep, settings, reasons, ct));

    private static async Task<PageAnswer> PageAsync(JobBoard jobs, UpkeepService upkeep, WebSettings settings, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<VerifyPage>(new { Last = jobs.Last(VerifyWord), Known = (await upkeep.LastAsync(ct)).Check, HasKey = settings.AuditKey is not null, Refusals = refusals });

    private static async Task<IResult> Checkpoint(AuditService audit, WebSettings settings, Words words, CancellationToken ct)
    {
        if (settings.AuditKey is not { } key) return new PageAnswer<ProblemPage>(new { Heading = words["audit.checkpoint"], Advice = words["audit.checkpoint.no-key"] }) { StatusCode = StatusCodes.Status404NotFound };
        var checkpoint = await audit.CheckpointAsync(ct);
        return TypedResults.File(Encoding.UTF8.GetBytes(SignedCheckpoint.Write(checkpoint, key)), "text/plain; charset=utf-8", $"checkpoint-{checkpoint.At:yyyyMMdd-HHmmss}.txt");
    }

    private static async Task<IResult> History(string thing, HttpContext http, AuditService audit, AccessService access, Visitors visitors, Words words, CancellationToken ct)
    {
        var events = await audit.HistoryAsync(thing, ct);
        if (events.Count == 0) return new PageAnswer<ProblemPage>(new { Heading = words["history.none", thing], Advice = words["history.none.advice"] }) { StatusCode = StatusCodes.Status404NotFound };
        // What belongs to no region, as an account, takes the right to the whole ledger.
        await access.DemandAsync((await visitors.OfAsync(http)).Act(), AccessAction.HistoryRead, thing, ct);
        return new PageAnswer<HistoryPage>(new { Thing = thing, Events = events });
    }

    private static async Task<string> TextAsync(IFormFile file, CancellationToken ct)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(ct);
    }
}

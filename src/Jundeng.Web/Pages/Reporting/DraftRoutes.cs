using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>What the script of the form asks while one types: what the checks say, and that the draft is kept.</summary>
internal static class DraftRoutes
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/reports/{id}/checks", Check).For(AccessAction.ReportDraft, "id");
        routes.MapPost("/reports/{id}/draft", Save).For(AccessAction.ReportDraft, "id");
    }

    private static async Task<IResult> Check(string id, HttpRequest request, ReportingService reporting, ReportPages pages, Words words, CancellationToken ct)
    {
        var report = await reporting.GetAsync(id, ct);
        var (findings, unread) = await pages.FindAsync(id, ReportForm.Read(await request.ReadFormAsync(ct), report), ct);
        var places = report.Items.ToDictionary(item => ReportForm.PlaceOf(item, report), ReportForm.KeyOf);
        return TypedResults.Json(new CheckAnswer(
        [
            .. unread.Select(refusal => new CheckLine(refusal.Where is { } where ? places.GetValueOrDefault(where, "words") : "words", true, words["reports.error"], words[refusal.Message])),
            .. findings.Select(finding => new CheckLine(
                finding.IsOfWhole ? "words" : ReportForm.KeyOf(finding.TargetId), finding.Level == CheckLevel.Error, words[finding.Level == CheckLevel.Error ? "reports.error" : "reports.warning"], words[finding.Message])),
        ]));
    }

    private static async Task<IResult> Save(string id, HttpContext http, ReportingService reporting, Visitors visitors, Words words, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        try
        {
            var draft = ReportForm.Read(form, await reporting.GetAsync(id, ct));
            var written = await reporting.SaveAsync(id, draft, ReportForm.SeenOf(form), (await visitors.OfAsync(http)).Act(), ct);
            return TypedResults.Json(new DraftAnswer(written.Report.Version, Amounts.Time(written.Report.Steps[^1].At), null));
        }
        catch (LedgerRefusedException refused)
        {
            return TypedResults.Json(new DraftAnswer(null, null, string.Join(' ', refused.Reasons.Select(reason => words[reason.Message]))), statusCode: Posted.StatusOf(refused));
        }
    }

    /// <param name="Findings">What is to be said, by field.</param>
    private sealed record CheckAnswer(IReadOnlyList<CheckLine> Findings);

    private sealed record CheckLine(string Field, bool IsError, string Level, string Message);

    /// <param name="Version">The version that the draft is now; null where it was refused.</param>
    /// <param name="At">When it was kept.</param>
    /// <param name="Problem">Why it was not.</param>
    private sealed record DraftAnswer(int? Version, string? At, string? Problem);
}

using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Reviewing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>Reports: one's own open work, the form of one, its files.</summary>
internal static class ReportRoutes
{
    private const string Page = "/reports/{id}";

    public static void MapReporting(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.OwnReports, OwnWork.Show).For(AccessAction.ReportDraft);
        routes.MapGet(Page, Show).For(AccessAction.LedgerRead, "id");
        routes.MapPost(Page, Take).For(AccessAction.ReportDraft, "id");
        routes.MapGet(Page + "/evidence/{number}", Evidence).For(AccessAction.LedgerRead, "id");
        routes.MapDrafts();
        routes.MapChecking();
        routes.MapFilling();
    }

    private static async Task<IResult> Show(string id, HttpContext http, ReportPages pages, CancellationToken ct) => Of(await pages.ViewAsync(http, id, ct));

    private static async Task<IResult> Take(string id, HttpContext http, ReportingService reporting, ReportPages pages, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (form[ReportForm.Field] == ReportForm.Check) return Of(await pages.TypedAsync(http, id, form, [], ct));
        return await Posted.TakeAsync(
            http,
            async (_, act) => (Routes.Report(id) + Amounts.QueryOf(ReportForm.ScaleOf(http.Request)), await TakeAsync(id, form, act, reporting, ct)),
            async (_, refusals) => Of(await pages.TypedAsync(http, id, form, refusals, ct)));
    }

    private static async Task<Notice> TakeAsync(string id, IFormCollection form, Act act, ReportingService reporting, CancellationToken ct)
    {
        var report = await reporting.GetAsync(id, ct);
        var (draft, seen, step) = (ReportForm.Read(form, report), ReportForm.SeenOf(form), form[ReportForm.Field].ToString());
        var files = form.Files.Where(file => file.Name == ReportForm.File && file.Length > 0).ToList();
        if (step == ReportForm.Correct)
        {
            await reporting.CorrectAsync(id, draft, seen, act, ct);
            return Notice.Of("reports.told.corrected");
        }

        if (ReportForm.DetachedBy(step) is { } number)
        {
            // What was typed is kept, so that the button loses nothing.
            seen = (await reporting.SaveAsync(id, draft, seen, act, ct)).Report.Version;
            await reporting.DetachAsync(id, number, seen, act, ct);
            return Notice.Of("reports.told.detached", report.Evidence.FirstOrDefault(file => file.Number == number)?.Name ?? "");
        }

        // What was typed is kept before a file is taken, so that a file that is refused loses nothing.
        if (files.Count > 0)
        {
            seen = (await reporting.SaveAsync(id, draft, seen, act, ct)).Report.Version;
            foreach (var file in files) seen = (await reporting.AttachAsync(id, file.FileName, await ReportForm.BytesOf(file, ct), seen, act, ct)).Version;
        }

        if (step == ReportForm.Submit)
        {
            var submitted = (await reporting.SubmitAsync(id, draft, seen, act, ct)).Report;
            return Notice.Of(submitted.State == ReportState.Quarantined ? "reports.told.quarantined" : "reports.told.submitted") with { Back = Routes.OwnReports, BackKey = "reports.told.next" };
        }

        if (files.Count > 0) return Notice.Of("reports.told.attached", files[0].FileName);
        return Notice.Of((await reporting.SaveAsync(id, draft, seen, act, ct)).Changed ? "reports.told.saved" : "reports.told.same");
    }

    // A file of people is never shown by the browser as what it says it is.
    private static async Task<IResult> Evidence(string id, string number, ReportingService reporting, CancellationToken ct)
    {
        var (file, bytes) = await reporting.EvidenceAsync(id, ReviewView.Number(number) ?? 0, ct);
        return TypedResults.File(bytes, file.Type, file.Name);
    }

    private static PageAnswer<ReportPage> Of(ReportView view) => new(new { View = view });
}

using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Rounds;
using Jundeng.Publishing.Templates;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>Reports in a workbook: taken away as a template, brought back, tried first, then taken as a whole or not at all.</summary>
internal static class FillRoutes
{
    public const string Submit = "submit", Kept = "kept", Name = "name", Confirm = "confirm";

    /// <summary>The most bytes that a page keeps from trying to taking: a field of a form holds a third less than it is long.</summary>
    public const long MostKept = RequestLimits.Form / 2;

    private const string Page = "/rounds/{id}/excel";

    public static void MapFilling(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, Show).For(AccessAction.LedgerRead, "id");
        // On which reports one may write the service asks, report by report.
        routes.MapPost(Page, Take).For(AccessAction.LedgerRead, "id");
        routes.MapGet("/rounds/{id}/template.xlsx", Template).For(AccessAction.LedgerRead, "id");
    }

    private static async Task<IResult> Show(string id, HttpContext http, RoundService rounds, Visitors visitors, CancellationToken ct) =>
        new PageAnswer<FillPage>(new { Board = await rounds.BoardAsync(id, ct), Rights = await visitors.RightsAsync(http) });

    private static async Task<IResult> Template(string id, ReportFillService fills, Here here, Words words, CancellationToken ct)
    {
        var unit = here["unit"];
        var open = await fills.OpenReportsAsync(id, unit, ct);
        var bytes = new MemoryStream();
        // A workbook speaks the language of the page from which it is taken.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(words.Language);
        ReportTemplate.Write(bytes, id, open);
        return TypedResults.File(bytes.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", unit is null ? $"{id}.xlsx" : $"{id}-{unit}.xlsx");
    }

    private static async Task<IResult> Take(string id, HttpContext http, RoundService rounds, ReportFillService fills, Visitors visitors, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var (submits, confirmed) = (form[Submit] == "yes", form[ReportForm.Field] == Confirm);
        if (!confirmed && await FileAsync(form, ct) is { } tried) return await TryAsync(id, tried, submits, http, rounds, fills, visitors, ct);
        return await Posted.TakeAsync(
            http,
            async (_, act) =>
            {
                var file = await FileAsync(form, ct) ?? throw new LedgerRefusedException(FillMessages.NoFile);
                var filled = await fills.FillAsync(id, ReportTemplateReader.Read(file.Bytes, file.Name, id), submits, act, ct);
                return (Routes.Round(id), Notice.Of(submits ? "reports.told.filled.submitted" : "reports.told.filled", Amounts.Count(filled.Written), Amounts.Count(filled.Unchanged)));
            },
            (_, refusals) => PageAsync(id, null, null, submits, refusals, http, rounds, visitors, ct));
    }

    private static async Task<IResult> TryAsync(
        string id, (string Name, byte[] Bytes) file, bool submits, HttpContext http, RoundService rounds, ReportFillService fills, Visitors visitors, CancellationToken ct)
    {
        try
        {
            var read = ReportTemplateReader.Read(file.Bytes, file.Name, id);
            var filled = await fills.PreviewAsync(id, read, submits, (await visitors.OfAsync(http)).Act(), ct);
            return await PageAsync(id, file, filled, submits, [], http, rounds, visitors, ct);
        }
        catch (LedgerRefusedException refused)
        {
            var page = await PageAsync(id, file, null, submits, refused.Reasons, http, rounds, visitors, ct);
            page.StatusCode = Posted.StatusOf(refused);
            return page;
        }
    }

    private static async Task<PageAnswer> PageAsync(
        string id, (string Name, byte[] Bytes)? file, ReportsFilled? filled, bool submits, IReadOnlyList<Refusal> refusals, HttpContext http, RoundService rounds, Visitors visitors, CancellationToken ct) =>
        new PageAnswer<FillPage>(new
        {
            Board = await rounds.BoardAsync(id, ct),
            Rights = await visitors.RightsAsync(http),
            FileName = file?.Name,
            Bytes = filled is null ? null : file?.Bytes,
            Filled = filled,
            Submits = submits,
            Refusals = refusals,
        });

    // The file itself, or the one that the page has kept since it was tried.
    private static async Task<(string Name, byte[] Bytes)?> FileAsync(IFormCollection form, CancellationToken ct)
    {
        if (form.Files[ReportForm.File] is { Length: > 0 } file) return (file.FileName, await ReportForm.BytesOf(file, ct));
        var kept = new byte[form[Kept].ToString().Length];
        return kept.Length > 0 && Convert.TryFromBase64String(form[Kept].ToString(), kept, out var length) ? (form[Name].ToString(), kept[..length]) : null;
    }
}

using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Publishing.Templates;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Reports;

/// <summary>Reports in a workbook: taken away, filled in, brought back.</summary>
internal static class WorkbookApi
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapWorkbookApi(this IEndpointRouteBuilder api)
    {
        var workbook = api.MapGroup("/rounds/{roundId}/workbook").WithTags("Reports");
        workbook.MapGet("", GetWorkbook).For(AccessAction.LedgerRead, "roundId").Produces<Stream>(StatusCodes.Status200OK, Excel);
        // On which reports one may write the ledger asks, report by report.
        workbook.MapPost("", FillReports).For(AccessAction.ReportDraft);
    }

    /// <summary>The open reports of a round, or of one of its units, as a workbook to be filled in.</summary>
    internal static async Task<FileContentHttpResult> GetWorkbook(string roundId, [FromQuery] string? unit, HttpContext http, ReportFillService fills, CancellationToken ct)
    {
        var open = await fills.OpenReportsAsync(roundId, unit, ct);
        // The workbook speaks the language that was asked for; the setting ends with the request.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.OfProgram(http));
        using var bytes = new MemoryStream();
        ReportTemplate.Write(bytes, roundId, open);
        return TypedResults.File(bytes.ToArray(), Excel, unit is null ? $"{roundId}.xlsx" : $"{roundId}-{unit}.xlsx");
    }

    /// <summary>Takes drafts of reports from the workbook, all or none; with <c>submit=true</c> hands them in, with <c>trial=true</c> only says what would happen.</summary>
    internal static async Task<One<ReportsFilled>> FillReports(string roundId, Upload file, [FromQuery] bool? submit, [FromQuery] bool? trial, ReportFillService fills, CancellationToken ct)
    {
        var read = ReportTemplateReader.Read(file.Bytes, file.Name, roundId);
        return new(trial == true ? await fills.PreviewAsync(roundId, read, submit == true, file.Act, ct) : await fills.FillAsync(roundId, read, submit == true, file.Act, ct));
    }
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Reports;

/// <summary>Reports: drafted, checked, submitted, returned or accepted, with their evidence.</summary>
internal static class ReportApi
{
    public static void MapReportApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rounds/{roundId}/reports", ListReports).WithTags("Reports").For(AccessAction.LedgerRead, "roundId");
        var reports = api.MapGroup("/reports").WithTags("Reports").For(AccessAction.LedgerRead, "reportId");
        reports.MapGet("", ListOwnReports).For(AccessAction.ReportDraft);
        reports.MapGet("/{reportId}", GetReport).Tagged("reportId");
        reports.MapPost("/{reportId}/checks", CheckReport).For(AccessAction.ReportDraft, "reportId");
        reports.MapPut("/{reportId}/draft", SaveReport).For(AccessAction.ReportDraft, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/submit", SubmitReport).For(AccessAction.ReportSubmit, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/correct", CorrectReport).For(AccessAction.ReportCorrect, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/accept", AcceptReport).For(AccessAction.ReportAccept, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/return", ReturnReport).For(AccessAction.ReportReturn, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/admit", AdmitReport).For(AccessAction.RoundAdmit, "reportId").Tagged("reportId");
        reports.MapPost("/{reportId}/evidence", AddEvidence).For(AccessAction.EvidenceAdd, "reportId").Tagged("reportId", needed: false);
        reports.MapDelete("/{reportId}/evidence/{number:int}", RemoveEvidence).For(AccessAction.EvidenceAdd, "reportId").Tagged("reportId", needed: false);
        reports.MapGet("/{reportId}/evidence/{number:int}", GetEvidence).Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
    }

    /// <summary>The reports of a round.</summary>
    internal static async Task<Listed<ReportLine>> ListReports(string roundId, ReportingService reporting, CancellationToken ct) => new(await reporting.ListAsync(roundId, ct));

    /// <summary>What the units of the asker still have to report, the most urgent first.</summary>
    internal static async Task<Listed<ReportLine>> ListOwnReports(HttpContext http, ReportingService reporting, Visitors visitors, CancellationToken ct)
    {
        var lines = new List<ReportLine>();
        foreach (var unit in (await visitors.RightsAsync(http)).Units) lines.AddRange(await reporting.OpenWorkAsync(unit, ct));
        return new([.. lines.OrderByDescending(line => line.Late > 0).ThenByDescending(line => line.State == ReportState.Returned).ThenBy(line => line.Due)]);
    }

    /// <summary>A report with its words, values, evidence and steps.</summary>
    internal static async Task<One<ReportResponse>> GetReport(string reportId, ReportingService reporting, CancellationToken ct) => new(ReportResponse.Of(await reporting.GetAsync(reportId, ct)));

    /// <summary>What the checks say of a report as it would be with a draft; nothing is written.</summary>
    internal static async Task<Listed<CheckFinding>> CheckReport(string reportId, Body<ReportDraftRequest> body, ReportingService reporting, CancellationToken ct) => new(await reporting.CheckAsync(reportId, body.Value.ToDraft(), ct));

    /// <summary>Keeps a draft; what is null stays as it was.</summary>
    internal static async Task<One<ReportWrittenResponse>> SaveReport(string reportId, Body<ReportDraftRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportWrittenResponse.Of(await reporting.SaveAsync(reportId, body.Value.ToDraft(), null, body.Act, ct)));

    /// <summary>Hands a report in.</summary>
    internal static async Task<One<ReportWrittenResponse>> SubmitReport(string reportId, Body<ReportDraftRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportWrittenResponse.Of(await reporting.SubmitAsync(reportId, body.Value.ToDraft(), null, body.Act, ct)));

    /// <summary>Corrects a report that was accepted; <c>why</c> must be given.</summary>
    internal static async Task<One<ReportWrittenResponse>> CorrectReport(string reportId, Body<ReportDraftRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportWrittenResponse.Of(await reporting.CorrectAsync(reportId, body.Value.ToDraft(), null, body.Act, ct)));

    /// <summary>Accepts a report: its values hold from now on.</summary>
    internal static async Task<One<ReportResponse>> AcceptReport(string reportId, Body<NothingRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportResponse.Of(await reporting.AcceptAsync(reportId, null, body.Act, ct)));

    /// <summary>Returns a report; <c>why</c> must be given.</summary>
    internal static async Task<One<ReportResponse>> ReturnReport(string reportId, Body<NothingRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportResponse.Of(await reporting.ReturnAsync(reportId, null, body.Act, ct)));

    /// <summary>Admits a report that came after closing.</summary>
    internal static async Task<One<ReportResponse>> AdmitReport(string reportId, Body<NothingRequest> body, ReportingService reporting, CancellationToken ct) =>
        new(ReportResponse.Of(await reporting.AdmitAsync(reportId, null, body.Act, ct)));

    /// <summary>Attaches a file to a report.</summary>
    internal static async Task<One<ReportResponse>> AddEvidence(string reportId, Upload file, ReportingService reporting, CancellationToken ct) =>
        new(ReportResponse.Of(await reporting.AttachAsync(reportId, file.Name, file.Bytes, null, file.Act, ct)));

    /// <summary>Takes a file off a report that is being worked on; it stays stored, but belongs to the report no longer.</summary>
    internal static async Task<One<ReportResponse>> RemoveEvidence(string reportId, int number, Caller caller, ReportingService reporting, CancellationToken ct) =>
        new(ReportResponse.Of(await reporting.DetachAsync(reportId, number, null, caller.Act, ct)));

    /// <summary>A file of a report, byte for byte.</summary>
    internal static async Task<FileContentHttpResult> GetEvidence(string reportId, int number, ReportingService reporting, CancellationToken ct)
    {
        var (file, bytes) = await reporting.EvidenceAsync(reportId, number, ct);
        return TypedResults.File(bytes, file.Type, file.Name);
    }
}

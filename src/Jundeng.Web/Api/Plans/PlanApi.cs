using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>Plans: handed in, read, their units matched.</summary>
internal static class PlanApi
{
    public static void MapPlanApi(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Plans").For(AccessAction.LedgerRead, "planId");
        plans.MapGet("", ListPlans);
        plans.MapPost("", AddPlan).For(AccessAction.PlanAdd);
        plans.MapGet("/{planId}", GetPlan).Tagged("planId");
        plans.MapGet("/{planId}/text", GetPlanText).Produces<string>(StatusCodes.Status200OK, "text/plain");
        plans.MapGet("/{planId}/source", GetPlanSource).Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
        plans.MapGet("/{planId}/revisions", ListRevisions);
        plans.MapGet("/{planId}/attainment", GetAttainment);
        plans.MapGet("/{planId}/values", ListValues);
        plans.MapPost("/{planId}/values", ImportValues).For(AccessAction.ReportImport, "planId");
        plans.MapGet("/{planId}/units", ListUnits).Tagged("planId");
        plans.MapPut("/{planId}/units", MatchUnits).For(AccessAction.PlanMatchUnits, "planId").Tagged("planId");
    }

    /// <summary>The plans that one may read, in the order of regions and years.</summary>
    internal static async Task<Listed<PlanResponse>> ListPlans(HttpContext http, VisiblePlans visible) => new([.. (await visible.OfAsync(http)).Values.Select(PlanResponse.Of)]);

    /// <summary>Hands in a plan document: it is read and put in force at once; its review follows.</summary>
    internal static async Task<Made<PlanResponse>> AddPlan(
        Upload file, [FromQuery] string? region, [FromQuery] string? regionName, [FromQuery] string? title, [FromQuery] int? from, [FromQuery] int? to, PlanService plans, CancellationToken ct)
    {
        if (!PlanDocument.TryDecode(file.Bytes, file.Name, out var text, out var refusal)) throw new LedgerRefusedException(new Refusal(refusal.Code, refusal.Message));
        var plan = await plans.AddAsync(
            new AddPlan { RegionCode = region ?? "", RegionName = regionName, Title = title, From = from, To = to, Reading = PlanReader.Read(text), Source = file.Bytes, FileName = file.Name }, file.Act, ct);
        return new($"/api/v1/plans/{plan.Id}", PlanResponse.Of(plan));
    }

    /// <summary>One plan with its document, tasks, targets and findings.</summary>
    internal static async Task<One<PlanReadingResponse>> GetPlan(string planId, PlanService plans, CancellationToken ct) => new(PlanReadingResponse.Of(await FindAsync(plans, planId, ct)));

    /// <summary>The text that the places of a plan point into.</summary>
    internal static async Task<ContentHttpResult> GetPlanText(string planId, PlanService plans, CancellationToken ct) =>
        TypedResults.Text(((await FindAsync(plans, planId, ct)).Source ?? throw NoSource(planId)).Text, "text/plain", Encoding.UTF8);

    /// <summary>The document of a plan, byte for byte as it was handed in.</summary>
    internal static async Task<FileContentHttpResult> GetPlanSource(string planId, PlanService plans, CancellationToken ct)
    {
        await FindAsync(plans, planId, ct);
        var source = await plans.SourceAsync(planId, ct) ?? throw NoSource(planId);
        return TypedResults.File(source.Bytes, "application/octet-stream", source.FileName);
    }

    /// <summary>All revisions of a plan.</summary>
    internal static async Task<Listed<PlanRevision>> ListRevisions(string planId, PlanService plans, CancellationToken ct)
    {
        await FindAsync(plans, planId, ct);
        return new(await plans.RevisionsAsync(planId, ct));
    }

    /// <summary>How far a plan is met: overall, by domain, unit, task and target.</summary>
    internal static async Task<One<AttainmentResponse>> GetAttainment(string planId, [FromQuery] string? asOf, AttainmentService attainments, CancellationToken ct) =>
        new(AttainmentResponse.Of(await attainments.ForPlanAsync(planId, ApiDay.Read("asOf", asOf), ct) ?? throw new LedgerRefusedException(ApiMessages.NoPlan(planId))));

    /// <summary>The values that hold for the targets and tasks of a plan.</summary>
    internal static async Task<Listed<ReportValue>> ListValues(string planId, [FromQuery] string? asOf, ReportService reports, CancellationToken ct) => new(await reports.CurrentAsync(planId, ApiDay.Read("asOf", asOf), ct));

    /// <summary>Takes values from a CSV table: all or none.</summary>
    internal static async Task<One<ImportResult>> ImportValues(string planId, Upload file, ReportService reports, CancellationToken ct) => new(await reports.ImportAsync(planId, file.Bytes, file.Name, file.Act, ct));

    /// <summary>The responsible units as the plan names them, whom they may mean, and whom they mean as confirmed.</summary>
    internal static async Task<Listed<PlanUnit>> ListUnits(string planId, UnitMatchService matches, CancellationToken ct) => new(await matches.ProposeAsync(planId, ct));

    /// <summary>Confirms whom names of units in the plan mean.</summary>
    internal static async Task<Listed<UnitMatch>> MatchUnits(string planId, Body<UnitMatchRequest> body, UnitMatchService matches, CancellationToken ct) => new(await matches.ConfirmAsync(planId, body.Value.Matches, body.Act, ct));

    private static async Task<PlanInForce> FindAsync(PlanService plans, string id, CancellationToken ct) => await plans.FindAsync(id, ct) ?? throw new LedgerRefusedException(ApiMessages.NoPlan(id));

    private static LedgerRefusedException NoSource(string id) => new(ApiMessages.NoSource(id));
}

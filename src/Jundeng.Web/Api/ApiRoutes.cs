using System.Globalization;
using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api;

/// <summary>The HTTP API.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var plans = routes.MapGroup("/api/v1/plans").WithTags("Plans").For(AccessAction.LedgerRead, "id");
        plans.MapGet("", ListPlans).WithName(nameof(ListPlans));
        plans.MapGet("/{id}", GetPlan).WithName(nameof(GetPlan)).ProducesProblemResponse(StatusCodes.Status404NotFound);
        plans.MapGet("/{id}/text", GetPlanText).WithName(nameof(GetPlanText))
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblemResponse(StatusCodes.Status404NotFound);
        plans.MapGet("/{id}/attainment", GetAttainment).WithName(nameof(GetAttainment))
            .ProducesProblemResponse(StatusCodes.Status400BadRequest).ProducesProblemResponse(StatusCodes.Status404NotFound);

        var runs = routes.MapGroup("/api/v1/assessment/runs").WithTags("Assessment").For(AccessAction.AssessmentRead);
        runs.MapGet("", ListRuns).WithName(nameof(ListRuns));
        runs.MapGet("/{id}", GetRun).WithName(nameof(GetRun)).ProducesProblemResponse(StatusCodes.Status404NotFound);
        runs.MapGet("/{id}/result", GetRunResult).WithName(nameof(GetRunResult))
            .Produces<object>(StatusCodes.Status200OK, "application/json").ProducesProblemResponse(StatusCodes.Status404NotFound);
    }

    /// <summary>All plans.</summary>
    internal static async Task<Ok<PlanListResponse>> ListPlans(HttpContext http, PlanService plans, Visitors visitors, AccessService access, CancellationToken ct)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.LedgerRead, ct);
        return TypedResults.Ok(new PlanListResponse([.. (await plans.ListAsync(ct)).Where(plan => regions?.Contains(plan.RegionCode) != false).Select(PlanResponse.Of)]));
    }

    /// <summary>One plan with its document, tasks, targets and findings.</summary>
    /// <param name="id">Id of the plan.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<Results<Ok<PlanReadingResponse>, ProblemHttpResult>> GetPlan(string id, PlanService plans, CancellationToken ct) =>
        await plans.FindAsync(id, ct) is { } plan ? TypedResults.Ok(PlanReadingResponse.Of(plan)) : ApiProblems.PlanNotFound(id);

    /// <summary>The text that the places of a plan point into.</summary>
    /// <param name="id">Id of the plan.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<IResult> GetPlanText(string id, PlanService plans, CancellationToken ct) => await plans.FindAsync(id, ct) switch
    {
        null => ApiProblems.PlanNotFound(id),
        { Source: null } => ApiProblems.NoSource(id),
        { Source: { } source } => TypedResults.Text(source.Text, "text/plain", Encoding.UTF8),
    };

    /// <summary>How far a plan is met: overall, by domain, unit, task and target.</summary>
    /// <param name="id">Id of the plan.</param>
    /// <param name="attainments">Their attainment.</param>
    /// <param name="asOf">Values up to this day count, such as 2026-06-30; all without it.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<Results<Ok<AttainmentResponse>, ProblemHttpResult>> GetAttainment(
        string id, AttainmentService attainments, [FromQuery] string? asOf, CancellationToken ct)
    {
        DateOnly? day = null;
        if (!string.IsNullOrEmpty(asOf))
        {
            if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
                return ApiProblems.InvalidDay("asOf", asOf);
            day = parsed;
        }

        return await attainments.ForPlanAsync(id, day, ct) is { } attainment ? TypedResults.Ok(AttainmentResponse.Of(attainment)) : ApiProblems.PlanNotFound(id);
    }

    /// <summary>All runs, the oldest first.</summary>
    internal static async Task<Ok<RunListResponse>> ListRuns(RunService runs, CancellationToken ct) =>
        TypedResults.Ok(new RunListResponse([.. (await runs.ListAsync(ct)).Select(RunResponse.Of)]));

    /// <summary>One run with the results of every region, period and node.</summary>
    /// <param name="id">Id of the run.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<Results<Ok<RunResultsResponse>, ProblemHttpResult>> GetRun(string id, RunService runs, CancellationToken ct) =>
        await runs.FindAsync(id, ct) is { } run ? TypedResults.Ok(RunResultsResponse.Of(run)) : ApiProblems.RunNotFound(id);

    /// <summary>The stored result byte for byte, whose SHA-256 is the checksum of the run: results, weights, uncertainty and what they rest on.</summary>
    /// <param name="id">Id of the run.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="ct">Cancels.</param>
    internal static async Task<IResult> GetRunResult(string id, RunService runs, CancellationToken ct) =>
        await runs.FindAsync(id, ct) is { } run ? TypedResults.Bytes(run.Result, "application/json") : ApiProblems.RunNotFound(id);

    private static RouteHandlerBuilder ProducesProblemResponse(this RouteHandlerBuilder route, int status) =>
        route.Produces<ProblemResponse>(status, "application/problem+json");
}

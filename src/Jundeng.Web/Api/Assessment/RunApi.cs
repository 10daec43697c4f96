using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Assessment;

/// <summary>Runs: a scheme applied to a cut.</summary>
internal static class RunApi
{
    public static void MapRunApi(this IEndpointRouteBuilder api)
    {
        var runs = api.MapGroup("/assessment/runs").WithTags("Assessment").For(AccessAction.AssessmentRead);
        runs.MapGet("", ListRuns);
        runs.MapPost("", MakeRun).For(AccessAction.RunMake);
        runs.MapGet("/{runId}", GetRun);
        runs.MapGet("/{runId}/results", ListRunResults);
        runs.MapGet("/{runId}/result", GetRunResult).Produces<object>(StatusCodes.Status200OK, "application/json");
    }

    /// <summary>All runs, the oldest first.</summary>
    internal static async Task<Listed<RunResponse>> ListRuns(RunService runs, CancellationToken ct) => new([.. (await runs.ListAsync(ct)).Select(RunResponse.Of)]);

    /// <summary>Applies a scheme to a cut and keeps every step.</summary>
    internal static async Task<Made<RunResponse>> MakeRun(Body<MakeRunRequest> body, RunService runs, CancellationToken ct)
    {
        var run = await runs.MakeAsync(SchemeName.Parse(body.Value.Scheme), body.Value.Cut, body.Act, new RunSettings { Cancellation = ct });
        return new($"/api/v1/assessment/runs/{run.Id}", RunResponse.Of(run));
    }

    /// <summary>One run.</summary>
    internal static async Task<One<RunResponse>> GetRun(string runId, RunService runs, CancellationToken ct) => new(RunResponse.Of((await FindAsync(runId, runs, ct)).Summary));

    /// <summary>The results of a run: period by period, region by region, every node of the scheme; scores rounded as the scheme says.</summary>
    internal static async Task<Listed<AssessmentResult>> ListRunResults(string runId, RunService runs, CancellationToken ct) => new(RunResultsResponse.Of(await FindAsync(runId, runs, ct)).Results);

    /// <summary>The stored result byte for byte, whose SHA-256 is the checksum of the run: results, weights, uncertainty and what they rest on.</summary>
    internal static async Task<FileContentHttpResult> GetRunResult(string runId, RunService runs, CancellationToken ct) => TypedResults.Bytes((await FindAsync(runId, runs, ct)).Result, "application/json");

    private static async Task<StoredRun> FindAsync(string id, RunService runs, CancellationToken ct) => await runs.FindAsync(id, ct) ?? throw new LedgerRefusedException(ApiMessages.NoRun(id));
}

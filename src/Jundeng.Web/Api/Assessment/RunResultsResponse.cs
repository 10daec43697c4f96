using System.Text.Json;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Web.Api.Assessment;

/// <summary>A run with its results.</summary>
/// <param name="Run">The run.</param>
/// <param name="Results">Period by period, region by region, every node of the scheme; scores rounded as the scheme says.</param>
public sealed record RunResultsResponse(RunResponse Run, IReadOnlyList<AssessmentResult> Results)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    internal static RunResultsResponse Of(StoredRun run)
    {
        using var stored = JsonDocument.Parse(run.Result);
        return new RunResultsResponse(RunResponse.Of(run.Summary), stored.RootElement.GetProperty("results").Deserialize<IReadOnlyList<AssessmentResult>>(_json)!);
    }
}

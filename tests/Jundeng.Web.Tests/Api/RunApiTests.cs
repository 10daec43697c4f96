using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Jundeng.Web.Tests.Api;

public sealed class RunApiTests(PlanServer server)
{
    [Fact]
    public async Task Get_Runs_ListsThemWithTheirChecksums()
    {
        var runs = (await JsonAsync("/api/v1/assessment/runs"))["items"]!.AsArray();

        Assert.Equal(["run-1", "run-2"], runs.Select(run => run!["id"]!.GetValue<string>()));
        Assert.Equal(("county", 1, "cut-1", "7"), (runs[0]!["scheme"]!.GetValue<string>(), runs[0]!["version"]!.GetValue<int>(), runs[0]!["cut"]!.GetValue<string>(), runs[0]!["seed"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Get_Run_GivesTheResultsOfEveryRegionPeriodAndNode()
    {
        var run = await JsonAsync("/api/v1/assessment/runs/run-1/results");

        var results = run["items"]!.AsArray();
        Assert.Equal(30, results.Count);
        var missing = results.Single(result => result!["region"]!.GetValue<string>() == "c" && result["period"]!.GetValue<string>() == "2030" && result["node"]!.GetValue<string>() == "health")!;
        Assert.Equal("""{"region":"c","period":"2030","node":"health","score":null,"uncapped":null,"low":0,"high":100,"coverage":0,"rank":null}""", missing.ToJsonString());
    }

    [Fact]
    public async Task Get_RunResult_GivesTheBytesOfItsChecksum()
    {
        using var answer = await server.GetAsync("/api/v1/assessment/runs/run-2/result");

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal((await JsonAsync("/api/v1/assessment/runs/run-2"))["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Theory]
    [InlineData("/api/v1/assessment/runs/nothing")]
    [InlineData("/api/v1/assessment/runs/nothing/result")]
    public async Task Get_UnknownRun_IsAProblemWithItsCode(string path)
    {
        using var answer = await server.GetAsync(path + "?lang=en");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.Equal(("unknown-run", "There is no run with the id “nothing”; /api/v1/assessment/runs lists all of them."), (problem["code"]!.GetValue<string>(), problem["detail"]!.GetValue<string>()));
    }

    private async Task<JsonNode> JsonAsync(string path)
    {
        using var answer = await server.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }
}

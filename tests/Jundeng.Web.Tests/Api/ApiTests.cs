using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jundeng.Plans;

namespace Jundeng.Web.Tests.Api;

public sealed class ApiTests(PlanServer server)
{
    [Fact]
    public async Task Get_Plans_ListsThem()
    {
        var plans = (await JsonAsync("/api/v1/plans"))["items"]!.AsArray();

        Assert.Equal(["990201-2030", "990202-2030"], plans.Select(plan => (string?)plan!["id"]));
        var first = plans[0]!.AsObject();
        first.Remove("inForce");
        Assert.Equal(
            """{"id":"990201-2030","regionCode":"990201","regionName":"青河县","title":"青河县2030年度实施计划","from":2030,"to":2030,"tasks":3,"targets":6,"findings":2,"hasSource":true,"revision":1}""",
            first.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Get_Plan_WritesTheReadingAsTheCommandLineDoes()
    {
        var plan = (await JsonAsync("/api/v1/plans/990201-2030")).AsObject();
        using var buffer = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(buffer))
            PlanReadingJson.Write(writer, SmallPlan.Reading, SmallPlan.Source.CodePoints);

        plan.Remove("plan");

        var expected = JsonNode.Parse(buffer.ToArray());
        Assert.True(JsonNode.DeepEquals(expected, plan), $"expected {expected}\nactual {plan}");
    }

    [Fact]
    public async Task Get_PlanText_IsTheTextThatThePlacesPointInto()
    {
        using var answer = await server.GetAsync("/api/v1/plans/990201-2030/text");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var target = (await JsonAsync("/api/v1/plans/990201-2030"))["targets"]![2]!;

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(SmallPlan.Text, text);
        var points = text.EnumerateRunes().Skip((int)target["start"]!).Take((int)target["end"]! - (int)target["start"]!);
        Assert.Equal("98%", string.Concat(points));
    }

    [Fact]
    public async Task Get_Attainment_GivesScoresAndTargets()
    {
        var attainment = await JsonAsync("/api/v1/plans/990201-2030/attainment");

        Assert.Equal(2 / 3d, (double)attainment["overall"]!["low"]!, 12);
        Assert.Equal(1, (double)attainment["overall"]!["high"]!, 12);
        Assert.Equal(["就业", "教育"], attainment["domains"]!.AsArray().Select(domain => (string?)domain!["name"]));
        var target = attainment["targets"]![0]!;
        Assert.Equal("ge", (string?)target["comparator"]);
        Assert.Equal("1800", (string?)target["reported"]!["text"]);
        Assert.Equal("normal", (string?)target["reported"]!["status"]);
        Assert.Equal("provisional", (string?)attainment["targets"]![2]!["reported"]!["status"]);
    }

    [Fact]
    public async Task Get_AttainmentAsOf_CountsOnlyWhatWasReportedByThen()
    {
        var attainment = await JsonAsync("/api/v1/plans/990201-2030/attainment?asOf=2030-06-30");

        Assert.Equal("2030-06-30", (string?)attainment["asOf"]);
        Assert.Equal(0.8 / 3, (double)attainment["overall"]!["low"]!, 12);
    }

    [Theory]
    [InlineData("/api/v1/plans/nowhere", HttpStatusCode.NotFound, "unknown-plan", "There is no plan with the id “nowhere”; /api/v1/plans lists all of them.")]
    [InlineData("/api/v1/plans/nowhere/attainment", HttpStatusCode.NotFound, "unknown-plan", "There is no plan with the id “nowhere”; /api/v1/plans lists all of them.")]
    [InlineData("/api/v1/plans/nowhere/text", HttpStatusCode.NotFound, "unknown-plan", "There is no plan with the id “nowhere”; /api/v1/plans lists all of them.")]
    [InlineData("/api/v1/plans/990202-2030/text", HttpStatusCode.NotFound, "plan-without-source", "Plan “990202-2030” is a ledger only; it has no source text.")]
    [InlineData("/api/v1/plans/990201-2030/attainment?asOf=June", HttpStatusCode.BadRequest, "parameter-invalid", "Parameter asOf cannot be “June”; it must be a day, such as 2026-06-30.")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "not-found", "There is nothing at this address; /openapi/v1.json describes the interface.")]
    public async Task Get_RefusedRequest_AnswersWithACodeAndASentence(string path, HttpStatusCode status, string code, string sentence)
    {
        using var answer = await server.GetAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal((code, sentence, sentence), ((string?)problem["code"], (string?)problem["detail"], (string?)problem["errors"]![0]!["message"]));
        Assert.Equal(($"urn:jundeng:problem:{code}", (int)status), ((string?)problem["type"], (int)problem["status"]!));
    }

    [Fact]
    public async Task Get_AnswerThatIsKnown_IsNotSentAgain()
    {
        using var visitor = server.Visitor();
        using var first = await visitor.GetAsync("/api/v1/plans/990201-2030", TestContext.Current.CancellationToken);
        visitor.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await visitor.GetAsync("/api/v1/plans/990201-2030", TestContext.Current.CancellationToken);
        using var other = await visitor.GetAsync("/api/v1/plans/990202-2030", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private async Task<JsonNode> JsonAsync(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Jundeng.Testing;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

public sealed partial class ProblemTests(ApiServer server, StaffServer staff) : IClassFixture<ApiServer>, IClassFixture<StaffServer>
{
    private const string Task1 = $"plans/{ApiServer.Plan}/tasks/1";

    public static TheoryData<string, int, string, string, string?, string?> Refused { get; } = new()
    {
        { "body-invalid", 400, "POST", "remarks", "[1]", null },
        { "body-invalid", 400, "POST", "remarks", "{", null },
        { "body-invalid", 400, "POST", "remarks", """{"about":"a","about":"b"}""", null },
        { "field-missing", 400, "POST", "remarks", """{"about":"990101-2026"}""", null },
        { "field-unknown", 400, "POST", "remarks", """{"about":"990101-2026","text":"x","colour":1}""", null },
        { "field-invalid", 400, "POST", "remarks", """{"about":7,"text":"x"}""", null },
        { "field-invalid", 400, "POST", "remarks", """{"about":"990101-2026","text":"x","why":1}""", null },
        { "field-missing", 400, "POST", "remarks", """{"about":null,"text":"x"}""", null },
        { "parameter-unknown", 400, "GET", "plans?colour=red", null, null },
        { "parameter-invalid", 400, "GET", "plans?limit=0", null, null },
        { "parameter-invalid", 400, "GET", "plans/990101-2026?fields=x", null, null },
        { "request-invalid", 400, "GET", "calendar?year=x", null, null },
        { "if-match-invalid", 400, "PATCH", Task1, "{}", "If-Match: x" },
        { "idempotency-key-invalid", 400, "POST", "remarks", "{}", "Idempotency-Key: a b" },
        { "not-found", 404, "GET", "nothing", null, null },
        { "unknown-plan", 404, "GET", "plans/none", null, null },
        { "unknown-run", 404, "GET", "assessment/runs/none", null, null },
        { "unknown-setting", 404, "GET", "settings/none", null, null },
        { "unknown-release", 404, "GET", "public/releases/none", null, null },
        { "plan-without-source", 404, "GET", "plans/990102-2026/text", null, null },
        { "method-not-allowed", 405, "DELETE", "plans", null, null },
        { "precondition-failed", 412, "PATCH", Task1, """{"kind":"x"}""", "If-Match: \"999-a\"" },
        { "media-type", 415, "POST", "remarks", "text", null },
        { "media-type", 415, "POST", "plans?region=990101&name=a.txt", "{}", null },
        { "precondition-needed", 428, "PATCH", Task1, "{}", null },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Ask_WhatIsRefused_IsAnsweredWithItsCodeInBothLanguages(string code, int status, string method, string path, string? body, string? head)
    {
        using var program = new ApiVisit(server.Address);
        if (path.Contains("990102", StringComparison.Ordinal)) await AddLedgerOnlyAsync();
        string[] heads = head is null ? [] : [head];

        var chinese = await program.SendAsync(method, path, Body(body), heads);
        var english = await program.SendAsync(method, path, Body(body), [.. heads, "Accept-Language: en-GB,zh;q=0.5"]);

        Assert.Equal((status, "application/problem+json", "zh"), ((int)chinese.Status, chinese.Heads["Content-Type"], chinese.Heads["Content-Language"]));
        Assert.Equal((code, code, status), ((string?)chinese.Json["code"], chinese.Codes[0], (int)chinese.Json["status"]!));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", (string)chinese.Json["detail"]!);
        Assert.Equal((code, "en"), ((string?)english.Json["code"], english.Heads["Content-Language"]));
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", (string)english.Json["detail"]!);
    }

    [Fact]
    public async Task Post_WithSeveralMistakes_TellsAllOfThemWithTheirPlaces()
    {
        using var program = new ApiVisit(server.Address);

        var answer = (await program.SendAsync("POST", $"plans/{ApiServer.Plan}/rounds", Body("""{"closes":"soon","opens":3,"color":"red"}"""), "Accept-Language: en")).Of(HttpStatusCode.BadRequest);

        Assert.Equal(
            [
                ("field-invalid", "Field closes has a wrong value; it must be a day, such as 2026-06-30.", "field closes"),
                ("field-invalid", "Field opens has a wrong value; it must be a day, such as 2026-06-30.", "field opens"),
                ("field-unknown", "There is no field color; there are planId, period, due, closes, opens, why.", "field color"),
                ("field-missing", "Field period is missing; give it.", "field period"),
                ("field-missing", "Field due is missing; give it.", "field due"),
            ],
            answer.Json["errors"]!.AsArray().Select(error => ((string)error!["code"]!, (string)error["message"]!, (string)error["where"]!)));
    }

    [Fact]
    public async Task Ask_AsNobody_NeedsAToken()
    {
        using var nobody = new ApiVisit(staff.Address);

        var answer = (await nobody.GetAsync("plans")).Of(HttpStatusCode.Unauthorized);

        Assert.Equal(("token-needed", "Bearer"), (answer.Codes[0], answer.Heads["WWW-Authenticate"]));
    }

    [Fact]
    public async Task Post_InASessionWithoutTheTokenOfAForm_IsRefused()
    {
        using var planner = await staff.VisitAsync(Ledger.Accounts.Role.Planner);

        Assert.Equal(HttpStatusCode.BadRequest, await planner.AskAsync("POST", $"/api/v1/plans/{StaffServer.OwnPlan}/lights", withToken: false));
        Assert.Equal(HttpStatusCode.OK, await planner.AskAsync("POST", $"/api/v1/plans/{StaffServer.OwnPlan}/lights"));
    }

    [Fact]
    public async Task Post_TooMuch_IsTooLarge()
    {
        using var program = new ApiVisit(server.Address);

        Assert.Equal(["too-large"], (await program.SendAsync("POST", "remarks", new { about = ApiServer.Plan, text = new string('x', 5 << 20) })).Of(HttpStatusCode.RequestEntityTooLarge).Codes);
    }

    [Fact]
    public async Task Ask_TooOften_IsToldWhenToComeAgain()
    {
        await using var empty = await Door.OpenAsync(Path.Combine(Directory.CreateTempSubdirectory("jundeng-api-").FullName, "jundeng.db"), settings => settings with { ApiPerMinute = 2 });
        using var program = new ApiVisit(empty.Address);
        await program.GetAsync("plans");
        await program.GetAsync("plans");

        var answer = (await program.GetAsync("plans")).Of(HttpStatusCode.TooManyRequests);

        Assert.Equal(["too-often"], answer.Codes);
        Assert.InRange(int.Parse(answer.Heads["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 30);
    }

    [Fact]
    public async Task Codes_OfTheDescription_StandInTheManualOfTheApi()
    {
        using var program = new ApiVisit(server.Address);
        var described = Code().Matches((string)(await program.ReadAsync("/openapi/v1.json"))["components"]!["responses"]!["Problem"]!["description"]!).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToHashSet();

        var manual = Row().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"), TestContext.Current.CancellationToken)).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToHashSet();

        Assert.NotEmpty(described);
        Assert.Equal(described.Order(), manual.Order());
        // Those that no test here provokes need a slow or a broken server, a stranger's machine, or stand in the tests of keys.
        string[] elsewhere = ["form-token", "token-needed", "not-local", "access-denied", "too-large", "too-often", "too-slow", "internal", "idempotency-key-reused", "idempotency-in-progress"];
        Assert.Equal(described.Select(code => code.Item1).Order(StringComparer.Ordinal), Refused.Select(row => row.Data.Item1).Concat(elsewhere).Distinct().Order(StringComparer.Ordinal));
    }

    private static StringContent? Body(string? body) => body is null ? null : new StringContent(body, null, body == "text" ? "text/plain" : "application/json");

    private async Task AddLedgerOnlyAsync()
    {
        await using var store = await Ledger.Storage.LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken);
        var reading = SmallPlan.Reading with { Document = SmallPlan.Reading.Document with { From = 2026, To = 2026 } };
        await new Ledger.Plans.PlanService(store).AddAsync(new Ledger.Plans.AddPlan { RegionCode = "990102", RegionName = "白石县", Reading = reading }, new Ledger.Act("tester"), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"([a-z]+(?:-[a-z]+)*) (\d{3})")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}

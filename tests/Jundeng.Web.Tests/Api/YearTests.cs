using System.Net;
using System.Text.Json.Nodes;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

public sealed class YearTests(StaffServer server) : IClassFixture<StaffServer>, IDisposable
{
    private const string Plan = $"plans/{StaffServer.OwnPlan}";


    private const string Scheme = """
        scheme: county
        version: 1
        title: {zh: 县域评价, en: Counties}
        tree:
          - {id: enrolment, name: {zh: 入园率, en: Enrolment}, unit: "%", attainment: {family: ratio, target: 98}}
        """;

    private static readonly string[] s_tasks = ["1"];

    private static readonly string[] s_indicators = ["enrolment"];

    private readonly StaffPrograms _programs = new(server);

    /// <summary>From the plan to the assessment by nothing but the API.</summary>
    [Fact]
    public async Task Year_ThroughTheApiAlone_GoesFromThePlanToTheAssessment()
    {
        var (planner, reporter, checker, assessor) = (await AsAsync(Role.Planner), await AsAsync(Role.Reporter), await AsAsync(Role.Checker), await AsAsync(Role.Assessor));
        var (leader, auditor) = (await AsAsync(Role.Leader), await AsAsync(Role.Auditor));

        // The reading is looked at, and its units are matched.
        var review = await planner.ReadAsync($"{Plan}/review");
        Assert.Contains(review["tasks"]!.AsArray(), task => (string?)task!["state"] == "pending");
        var accepted = (await planner.ChangeAsync($"{Plan}/review", "POST", $"{Plan}/review/accept", new { tasks = s_tasks })).Of(HttpStatusCode.OK);
        Assert.All(accepted.Json["tasks"]!.AsArray(), task => Assert.Equal("accepted", (string?)task!["state"]));
        (await planner.ChangeAsync($"{Plan}/units", "PUT", $"{Plan}/units", new { matches = new[] { new { name = "县人社局", organisations = new[] { StaffServer.Unit } } } })).Of(HttpStatusCode.OK);
        Assert.Equal(StaffServer.Unit, (string?)(await planner.ReadAsync($"{Plan}/units?name=县人社局"))["items"]![0]!["match"]!["organisations"]![0]);

        // A round is opened, and the unit reports.
        var round = new { period = "mid-year", due = "2099-07-10", closes = "2099-07-20", opens = "2026-01-01" };
        Assert.NotEmpty((await planner.SendAsync("POST", $"{Plan}/rounds/preview", round)).Of(HttpStatusCode.OK).Json["units"]!.AsArray());
        var opened = (await planner.SendAsync("POST", $"{Plan}/rounds", round, "Idempotency-Key: round")).Of(HttpStatusCode.Created);
        var roundId = (string)opened.Json["round"]!["id"]!;
        Assert.Equal($"/api/v1/rounds/{roundId}", opened.Heads["Location"]);
        var line = Assert.Single((await planner.ReadAsync($"rounds/{roundId}/reports"))["items"]!.AsArray())!;
        var report = $"reports/{(string)line["id"]!}";
        var target = (string)(await planner.ReadAsync(report))["items"]![0]!["targetId"]!;
        var draft = new { done = "举办招聘会12场。", progress = "52", values = new[] { new { targetId = target, value = "260" } } };
        Assert.Equal("draft", (string?)(await reporter.ChangeAsync(report, "PUT", $"{report}/draft", draft)).Of(HttpStatusCode.OK).Json["report"]!["state"]);
        (await reporter.SendAsync("POST", $"{report}/checks", draft)).Of(HttpStatusCode.OK);
        (await reporter.UploadAsync($"{report}/evidence?name=a.txt", "招聘会总结\n")).Of(HttpStatusCode.OK);
        Assert.Equal("招聘会总结\n", (await planner.GetAsync($"{report}/evidence/1")).Of(HttpStatusCode.OK).Text);
        (await reporter.ChangeAsync(report, "POST", $"{report}/submit")).Of(HttpStatusCode.OK);
        (await checker.ChangeAsync(report, "POST", $"{report}/return", new { why = "缺少口径说明" })).Of(HttpStatusCode.OK);
        (await reporter.ChangeAsync(report, "POST", $"{report}/submit", new { problems = "无" })).Of(HttpStatusCode.OK);
        Assert.Equal("accepted", (string?)(await checker.ChangeAsync(report, "POST", $"{report}/accept")).Of(HttpStatusCode.OK).Json["state"]);
        Assert.Equal("260", (string?)(await planner.ReadAsync($"{Plan}/values"))["items"]![0]!["text"]);
        Assert.Equal("accepted", (string?)(await planner.ReadAsync($"rounds/{roundId}/board"))["units"]![0]!["cells"]![0]!["state"]);
        Assert.Equal(0.52, (double)(await planner.ReadAsync($"{Plan}/ledger?target={target}"))["items"]![0]!["attained"]!, 12);

        // Its light leads to an order, which is followed to its end.
        Assert.Single((await planner.SendAsync("POST", $"{Plan}/lights")).Of(HttpStatusCode.OK).Items);
        var order = (await planner.SendAsync("POST", $"{Plan}/orders", new { subject = "1", demand = "请补齐进度。", days = 5 })).Of(HttpStatusCode.Created);
        var path = $"orders/{(string)order.Json["id"]!}";
        foreach (var (who, step) in new (ApiVisit, object)[]
                 {
                     (reporter, new { action = "sign" }), (reporter, new { action = "start" }), (reporter, new { action = "report", text = "已补齐。" }),
                     (checker, new { action = "pass", why = "已核查" }), (checker, new { action = "close", why = "已完成" }),
                 })
            (await who.ChangeAsync(path, "POST", $"{path}/steps", step)).Of(HttpStatusCode.OK);
        Assert.Equal("closed", (string?)(await planner.ReadAsync(path))["state"]);
        Assert.Equal((0, 1), ((int)(await planner.ReadAsync("orders"))["total"]!, (int)(await planner.ReadAsync("orders?all=true"))["total"]!));
        (await leader.SendAsync("POST", "remarks", new { about = $"{StaffServer.OwnPlan}/1", text = "抓紧。" })).Of(HttpStatusCode.OK);
        Assert.Equal("抓紧。", (string?)(await planner.ReadAsync($"remarks?about={StaffServer.OwnPlan}/1"))["items"]![0]!["text"]);

        // A bulletin tells of it.
        var paper = (await planner.SendAsync("POST", $"{Plan}/papers", new { })).Of(HttpStatusCode.Created);
        var papers = $"papers/{(string)paper.Json["id"]!}";
        (await planner.ChangeAsync(papers, "PUT", $"{papers}/text", new { text = "# 通报\n\n正文。\n" })).Of(HttpStatusCode.OK);
        Assert.NotNull((await planner.ChangeAsync(papers, "POST", $"{papers}/issue")).Of(HttpStatusCode.OK).Json["issue"]);
        Assert.Contains("正文。", await WordText.OfAsync((await planner.GetAsync($"{papers}/document")).Of(HttpStatusCode.OK).Bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("正文。", await WordText.OfAsync((await planner.GetAsync($"{papers}/document?version=1")).Of(HttpStatusCode.OK).Bytes), StringComparison.Ordinal);
        Assert.Equal("closed", (string?)(await planner.ChangeAsync($"rounds/{roundId}", "POST", $"rounds/{roundId}/close", new { why = "全部报齐" })).Of(HttpStatusCode.OK).Json["state"]);

        // What is observed is assessed.
        (await assessor.UploadAsync("observations?name=data.csv", "region,period,indicator,value\n990101,2026,enrolment,49\n")).Of(HttpStatusCode.OK);
        (await assessor.UploadAsync("assessment/schemes?name=county.yaml", Scheme)).Of(HttpStatusCode.Created);
        var cut = (await assessor.SendAsync("POST", "assessment/cuts", new { indicators = s_indicators })).Of(HttpStatusCode.Created);
        var run = (await assessor.SendAsync("POST", "assessment/runs", new { scheme = "county", cut = (string)cut.Json["id"]! })).Of(HttpStatusCode.Created);
        Assert.Equal("region,node,score\n990101,enrolment,50\n", (await assessor.GetAsync($"assessment/runs/{(string)run.Json["id"]!}/results?format=csv&fields=region,node,score")).Of(HttpStatusCode.OK).Text);

        // All of it stands in the record, which holds.
        var events = (await auditor.GetAsync("events?format=ndjson&fields=what")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => (string)JsonNode.Parse(row)!["what"]!).ToList();
        Assert.Equal(events.Count, (int)(await auditor.SendAsync("POST", "audit/verify")).Of(HttpStatusCode.OK).Json["events"]!);
        Assert.Empty((await auditor.SendAsync("POST", "audit/verify")).Json["broken"]!.AsArray());
        Assert.NotEmpty((await auditor.ReadAsync($"history/{(string)line["id"]!}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Release_ProposedByOneAndApprovedByAnother_IsPublicForEverybody()
    {
        var (publisher, planner) = (await AsAsync(Role.Publisher), await AsAsync(Role.Planner));
        using var nobody = new ApiVisit(server.Address);

        var proposed = (await publisher.SendAsync("POST", $"{Plan}/releases", new { title = "青禾县2026年" })).Of(HttpStatusCode.Created);
        var release = $"releases/{(string)proposed.Json["id"]!}";

        Assert.Empty((await nobody.ReadAsync("public/releases"))["items"]!.AsArray());
        Assert.Equal(["access-denied"], (await publisher.ChangeAsync(release, "POST", $"{release}/approve")).Of(HttpStatusCode.Forbidden).Codes);
        Assert.Equal(["access-denied"], (await planner.SendAsync("POST", $"{release}/approve", new { }, "If-Match: *")).Of(HttpStatusCode.Forbidden).Codes);
        Assert.Equal(["unknown-release"], (await nobody.GetAsync($"public/{release}")).Of(HttpStatusCode.NotFound).Codes);
    }

    public void Dispose() => _programs.Dispose();

    private Task<ApiVisit> AsAsync(Role role) => _programs.AsAsync(role);
}

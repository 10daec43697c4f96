using System.Net;

namespace Jundeng.Web.Tests.Api;

/// <summary>What is done about the tasks of a plan: implementation plans, milestones, divisions, what comes from above and what goes on later.</summary>
public sealed class WorkApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Plan = $"plans/{ApiServer.Plan}";

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Implementation_HandedInReturnedAndAccepted_SetsItsMilestones()
    {
        const string Path = $"{Plan}/tasks/1/implementation";
        object draft = new { measures = "每季度举办招聘会", person = "就业股负责人", steps = new[] { new { name = "上半年完成300人", due = "2026-06-30" } }, parts = Array.Empty<object>() };
        await MatchAsync();

        Assert.True((await _program.SendAsync("PUT", Path, new { measures = "", person = "", steps = Array.Empty<object>(), parts = Array.Empty<object>() })).Of(HttpStatusCode.UnprocessableEntity).Codes.Length >= 3);
        Assert.Equal("handed-in", (string?)(await _program.SendAsync("PUT", Path, draft)).Of(HttpStatusCode.OK).Json["state"]);
        Assert.Equal("withdrawn", (string?)(await _program.SendAsync("POST", $"{Path}/withdraw")).Of(HttpStatusCode.OK).Json["state"]);
        (await _program.SendAsync("PUT", Path, draft)).Of(HttpStatusCode.OK);
        Assert.Equal(["implementation-why"], (await _program.ChangeAsync(Path, "POST", $"{Path}/return")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        Assert.Equal("returned", (string?)(await _program.ChangeAsync(Path, "POST", $"{Path}/return", new { why = "缺少分工" })).Of(HttpStatusCode.OK).Json["state"]);
        (await _program.SendAsync("PUT", Path, draft)).Of(HttpStatusCode.OK);
        Assert.Equal("accepted", (string?)(await _program.ChangeAsync(Path, "POST", $"{Path}/accept")).Of(HttpStatusCode.OK).Json["state"]);

        Assert.Equal(["handed-in", "withdrawn", "handed-in", "returned", "handed-in", "accepted"], (await _program.ReadAsync(Path))["items"]!.AsArray().Select(one => (string?)one!["state"]));
        Assert.Equal(1, (int)(await _program.ReadAsync($"{Plan}/implementations?state=accepted"))["total"]!);
        Assert.Equal(1, (int)(await _program.ReadAsync($"{Plan}/milestones?name=上半年完成300人&due=2026-06-30"))["total"]!);
    }

    [Fact]
    public async Task Milestone_ReachedReopenedMovedAndDropped_SaysSo()
    {
        (await _program.SendAsync("POST", $"{Plan}/milestones", new { milestones = new[] { new { taskId = "2", name = "开工", due = "2026-03-01" } } })).Of(HttpStatusCode.OK);
        var number = (int)(await _program.ReadAsync($"{Plan}/milestones?name=开工"))["items"]![0]!["no"]!;
        var path = $"{Plan}/milestones/{number}";

        Assert.Equal(("2026-02-20", "开工令"), await ChangeAsync(new { done = "2026-02-20", evidence = "开工令" }));
        Assert.Equal((null, null), await ChangeAsync(new { reopen = true, why = "未验收" }));
        Assert.Equal("2026-04-01", (string?)(await _program.ChangeAsync(Plan, "PATCH", path, new { due = "2026-04-01", why = "雨季" })).Of(HttpStatusCode.OK).Items.Single(one => (int)one!["no"]! == number)!["due"]);
        (await _program.SendAsync("PATCH", path, new { drop = true, why = "并入其他节点" })).Of(HttpStatusCode.OK);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{Plan}/milestones?no={number}"))["total"]!);
        (await _program.SendAsync("PATCH", $"{Plan}/milestones/999", new { drop = true, why = "x" })).Of(HttpStatusCode.NotFound);

        async Task<(string?, string?)> ChangeAsync(object change)
        {
            var one = (await _program.SendAsync("PATCH", path, change)).Of(HttpStatusCode.OK).Items.Single(one => (int)one!["no"]! == number)!;
            return ((string?)one["done"], (string?)one["evidence"]);
        }
    }

    [Fact]
    public async Task Allocation_ProposedDividedAndEnded_AddsUp()
    {
        var target = await TargetAsync();
        var weights = new[] { new { part = "990101-u1", weight = 3 }, new { part = "990101-u3", weight = 2 } };

        var proposal = (await _program.SendAsync("POST", $"{Plan}/allocations/proposal", new { targetId = target, weights })).Of(HttpStatusCode.OK).Json;
        Assert.Equal(["300", "200"], proposal["parts"]!.AsArray().Select(part => (string?)part!["value"]));
        Assert.Equal(0, (int)(await _program.ReadAsync($"{Plan}/allocations"))["total"]!);
        var divided = (await _program.SendAsync("POST", $"{Plan}/allocations", new { targetId = target, axis = "parts", parts = proposal["parts"] })).Of(HttpStatusCode.OK).Items.Single()!;
        Assert.Equal((500m, 2), ((decimal)divided["whole"]!, divided["parts"]!.AsArray().Count));
        (await _program.SendAsync("POST", $"{Plan}/allocations", new { targetId = target, axis = "parts", parts = Array.Empty<object>() })).Of(HttpStatusCode.OK);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{Plan}/allocations"))["total"]!);
        const string table = "target,part,value\nt1,990101-u1,1\n";
        Assert.Single((await _program.UploadAsync($"{Plan}/allocations/import?name=a.csv&trial=true", table)).Of(HttpStatusCode.OK).Items);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{Plan}/allocations"))["total"]!);
        (await _program.UploadAsync($"{Plan}/allocations/import?name=a.csv", table)).Of(HttpStatusCode.OK);
        Assert.Equal(1, (int)(await _program.ReadAsync($"{Plan}/allocations"))["total"]!);
        (await _program.SendAsync("POST", $"{Plan}/allocations", new { targetId = "t99", axis = "parts", parts = new[] { new { part = "990101-u1", value = "1" } } })).Of(HttpStatusCode.NotFound);
        (await _program.SendAsync("POST", $"{Plan}/allocations/proposal", new { targetId = target, weights = Array.Empty<object>() })).Of(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Alignment_SaidByAPerson_TakesThePlaceOfTheProposal()
    {
        var upper = await AddPlanAsync("青禾县2026—2030年公共服务规划", "&from=2026&to=2030");
        var target = await TargetAsync();
        var above = (string)(await _program.ReadAsync($"plans/{upper}"))["targets"]![0]!["id"]!;
        Assert.NotEmpty((await ItemAsync(target))["candidates"]!.AsArray());

        (await _program.ChangeAsync($"{Plan}/alignment", "PUT", $"{Plan}/alignment", new { choices = new object[] { new { itemId = target, upperPlan = upper, upperItem = above }, new { itemId = "2" } } })).Of(HttpStatusCode.OK);

        Assert.Equal(("required", above), ((string?)(await ItemAsync(target))["origin"], (string?)(await ItemAsync(target))["path"]![0]!["id"]));
        Assert.Equal(1, (int)(await _program.ReadAsync($"{Plan}/alignment?id=2&origin=own"))["total"]!);
        Assert.Equal(target, (string?)(await _program.ReadAsync($"plans/{upper}/uptake?id={above}"))["items"]![0]!["takenUpBy"]![0]!["id"]);
        Assert.Equal(0, (int)(await _program.ReadAsync($"{Plan}/not-taken-up?upper={upper}&id={above}"))["total"]!);
        Assert.Single((await _program.SendAsync("PUT", $"{Plan}/alignment", new { choices = new[] { new { itemId = target, upperPlan = ApiServer.Plan, upperItem = "t1" } } }, "If-Match: *")).Of(HttpStatusCode.UnprocessableEntity).Codes);

        async Task<System.Text.Json.Nodes.JsonNode> ItemAsync(string id) => (await _program.ReadAsync($"{Plan}/alignment?id={id}&isTask=false"))["items"]![0]!;
    }

    [Fact]
    public async Task CarryOver_TakenIntoALaterPlanOrDropped_StandsInBoth()
    {
        var later = await AddPlanAsync("青禾县2027年度公共服务计划", "");
        var target = await TargetAsync();
        var next = (string)(await _program.ReadAsync($"plans/{later}"))["targets"]![0]!["id"]!;
        Assert.Equal(next, (string?)(await ItemAsync())["proposed"]!["id"]);

        (await _program.ChangeAsync($"{Plan}/carry-over", "PUT", $"{Plan}/carry-over/{target}", new { decision = "taken", intoPlan = later, intoItem = next })).Of(HttpStatusCode.OK);
        Assert.Equal(("taken", next), ((string?)(await ItemAsync())["decision"], (string?)(await ItemAsync())["into"]!["id"]));
        Assert.Equal(target, (string?)(await _program.ReadAsync($"plans/{later}/taken-over"))["items"]![0]!["from"]!["id"]);
        Assert.Equal(["carry-why"], (await _program.SendAsync("PUT", $"{Plan}/carry-over/{target}", new { decision = "dropped" }, "If-Match: *")).Of(HttpStatusCode.UnprocessableEntity).Codes);
        (await _program.ChangeAsync($"{Plan}/carry-over", "PUT", $"{Plan}/carry-over/{target}", new { decision = "dropped", why = "政策调整" })).Of(HttpStatusCode.OK);
        Assert.Equal(("dropped", "政策调整"), ((string?)(await ItemAsync())["decision"], (string?)(await ItemAsync())["why"]));

        async Task<System.Text.Json.Nodes.JsonNode> ItemAsync() => (await _program.ReadAsync($"{Plan}/carry-over?id={target}"))["items"]![0]!;
    }

    public void Dispose() => _program.Dispose();

    private async Task<string> TargetAsync() => (string)(await _program.ReadAsync(Plan))["targets"]![0]!["id"]!;

    private async Task<string> AddPlanAsync(string title, string more) =>
        (string)(await _program.UploadAsync($"plans?region=990101&name=plan.txt{more}", ApiServer.Document.Replace("青禾县2026年度公共服务计划", title, StringComparison.Ordinal))).Of(HttpStatusCode.Created).Json["id"]!;

    private async Task MatchAsync() =>
        (await _program.ChangeAsync($"{Plan}/units", "PUT", $"{Plan}/units", new { matches = new[] { new { name = "县人社局", organisations = new[] { ApiServer.Unit } } } })).Of(HttpStatusCode.OK);
}

using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed partial class DemoTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Demo_StartedTwice_LoadsTheSamplesOnce()
    {
        var listed = (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "samples", "plans.csv"), TestContext.Current.CancellationToken)).Length - 1;
        string first, values;
        using (var server = await RunningServer.StartAsync("demo", "--data", _scratch["data"]))
        {
            first = await ReadAsync("plan", "list");
            values = await ReadAsync("attainment", Ledger.Plan);
            // Who is not signed in sees what was released, and nothing else.
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (await StatusAsync(server, "/public"), await StatusAsync(server, "/api/v1/plans")));
            var (code, said) = await server.InterruptAsync();
            Assert.Equal((0, listed), (code, said.Split("载入示例 ").Length - 1));
            var accounts = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "samples", "accounts.csv"), TestContext.Current.CancellationToken);
            Assert.Equal(accounts.Length - 1, AccountLine().Count(said));
            // Nobody who tries a role is asked for another password first.
            foreach (var shown in AccountLine().Matches(said).Select(match => match.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                Assert.Equal(SignInStage.Open, await SignInAsync(shown[0], shown[1]));
            Assert.All(Enum.GetValues<Role>(), role => Assert.Contains(accounts, line => line.Contains($",{RoleWords.Of(role)},", StringComparison.Ordinal)));
        }

        Assert.Equal(listed, JsonNode.Parse(first)!["plans"]!.AsArray().Count);
        Assert.NotEqual(0, JsonNode.Parse(values)!["overall"]!["reported"]!.GetValue<int>());
        Assert.True(File.Exists(_scratch["data/jundeng.db"]));
        // One order that was just issued, one in hand, one from a meeting, and the draft of a bulletin.
        var orders = await Command.RunAsync("order", "list", "--db", _scratch["data/jundeng.db"]);
        Assert.Equal(["已下达", "办理中", "已下达"], StateOfOrder().Matches(orders.Output).Select(match => match.Groups[1].Value));
        // Targets divided without a rest, and one unit whose reports are overdue.
        var divided = JsonNode.Parse(await ReadAsync("allocation", "list", Ledger.Plan))!["allocations"]!.AsArray();
        Assert.Equal([0.0, 0.0], divided.Select(each => each!["reconciliation"]!["difference"]!.GetValue<double>()));
        var late = JsonNode.Parse(await ReadAsync("round", "board", $"{Ledger.Plan}-mid-year"))!["units"]!.AsArray().Where(unit => unit!["overdue"]!.GetValue<int>() > 0);
        Assert.Equal("清岚县交通运输局", Assert.Single(late)!["name"]!.GetValue<string>());
        // Rules by which units are appraised, and towns that a map joins.
        await using (var store = await LedgerStore.OpenAsync(_scratch["data/jundeng.db"], ct: TestContext.Current.CancellationToken))
            Assert.Equal("units@1", Assert.Single(await new AppraisalRulesService(store).ListAsync(TestContext.Current.CancellationToken)).Name);
        var map = await Command.RunAsync(
            "map", "add", Path.Combine(SamplePlan.Folder, "towns.geojson"), "--region", "990101", "--review", "审图号：样S（2026）1号", "--source", "示例", "--on", "2026-05-01", "--as", "planner", "--db", _scratch["data/jundeng.db"]);
        Assert.True(map.Code == 0, map.Error);
        Assert.Contains("图形 6 个，对应地区 6 个：", map.Output, StringComparison.Ordinal);
        // A release that one publisher has proposed and another approved.
        Assert.Matches(@"(?m)^ *990101-2026-r1 +已发布 ", (await Command.RunAsync("release", "list", "--db", _scratch["data/jundeng.db"])).Output);
        Assert.Contains("第 1 稿", (await Command.RunAsync("bulletin", "list", Ledger.Plan, "--db", _scratch["data/jundeng.db"])).Output, StringComparison.Ordinal);

        using (var server = await RunningServer.StartAsync("demo", "--data", _scratch["data"]))
        {
            Assert.Equal(first, await ReadAsync("plan", "list"));
            Assert.Equal(values, await ReadAsync("attainment", Ledger.Plan));
            var (code, said) = await server.InterruptAsync();
            Assert.Equal(0, code);
            Assert.Equal(
                $"账户的密码已在第一次启动时显示；忘记时用 jundeng account password 名称 --generate --as accounts --db {_scratch["data/jundeng.db"]} 重置。\n服务已启动，用浏览器打开上面的地址；按 Ctrl+C 结束。\n", said);
        }
    }

    [Fact]
    public async Task Demo_PortInUse_IsRefusedBeforeAnythingIsLoaded()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = await Command.RunAsync("demo", "--data", _scratch["data"], "--urls", $"http://127.0.0.1:{port}");
        Assert.Equal((9, "", $"127.0.0.1:{port} 已被其他程序占用：先停掉那个程序，或用 --urls 换一个端口。\n"), (run.Code, run.Output, run.Error));
        Assert.False(Directory.Exists(_scratch["data"]));
    }

    [Fact]
    public async Task Demo_DataThatIsAFile_IsRefused()
    {
        await File.WriteAllTextAsync(_scratch["data"], "", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("demo", "--data", _scratch["data"], "--urls", "http://127.0.0.1:0");
        Assert.Equal((10, ""), (run.Code, run.Output));
        Assert.StartsWith($"无法写入“{_scratch["data"]}”：", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("^  [a-z]+ +[!-~]{16}  \\S+$", RegexOptions.Multiline)]
    private static partial Regex AccountLine();

    [GeneratedRegex(@"(?m)^ *990101-d\d+ +(\S+) ")]
    private static partial Regex StateOfOrder();

    private async Task<string> ReadAsync(params string[] command) => (await Command.RunAsync([.. command, "--format", "json", "--db", _scratch["data/jundeng.db"]])).Output;

    private async Task<SignInStage> SignInAsync(string name, string password)
    {
        await using var store = await LedgerStore.OpenAsync(_scratch["data/jundeng.db"], ct: TestContext.Current.CancellationToken);
        return (await new SignInService(store).SignInAsync(name, password, null, TestContext.Current.CancellationToken)).Stage;
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningServer server, string path)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}

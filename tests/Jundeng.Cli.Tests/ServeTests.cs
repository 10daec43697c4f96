using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class ServeTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Serve_Ledger_AnswersAtThePrintedAddressUntilInterrupted()
    {
        using var server = await RunningServer.StartAsync("serve", "--db", ledger.Database);
        using var client = new HttpClient { BaseAddress = server.Address };
        var page = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains(Ledger.Plan, page, StringComparison.Ordinal);
        Assert.Equal((0, "服务已启动，用浏览器打开上面的地址；按 Ctrl+C 结束。\n"), await server.InterruptAsync());
    }

    [Fact]
    public async Task Serve_PortInUse_IsRefused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = await ledger.RunAsync("serve", "--urls", $"http://127.0.0.1:{port}");
        Assert.Equal((9, "", $"127.0.0.1:{port} 已被其他程序占用：先停掉那个程序，或用 --urls 换一个端口。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Serve_FileThatIsNoDatabase_IsRefused()
    {
        var run = await Command.RunAsync("serve", "--db", SamplePlan.Path, "--urls", "http://127.0.0.1:0");
        Assert.Equal((8, ""), (run.Code, run.Output));
        Assert.Contains(SamplePlan.Path, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NoAddress_IsRefused()
    {
        var run = await ledger.RunAsync("serve", "--urls", "8080");
        Assert.Equal((9, ""), (run.Code, run.Output));
        Assert.Contains("“8080”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_WithAKeyFile_KeepsItsKeysUnreadableAndMakesOthersForAnotherFile()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        using var scratch = new Scratch();
        foreach (var file in new[] { "own", "own", "other" })
        {
            if (!File.Exists(scratch[file])) await File.WriteAllTextAsync(scratch[file], Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), TestContext.Current.CancellationToken);
            using var server = await RunningServer.StartAsync(new Surroundings { Variables = { ["JUNDENG_SECRET_KEY"] = scratch[file] } }, "serve", "--db", database.Connection);
            await server.InterruptAsync();
        }

        Assert.Equal("2", await database.ScalarAsync("SELECT COUNT(DISTINCT secret_key_id) FROM server_key"));
        Assert.Equal("2", await database.ScalarAsync("SELECT COUNT(*) FROM server_key WHERE content NOT LIKE '%<%'"));
    }

    [Fact]
    public async Task Serve_KeyFileThatHoldsNoKey_IsRefused()
    {
        using var scratch = new Scratch();
        var run = await Command.RunAsync(
            new Surroundings { Variables = { ["JUNDENG_SECRET_KEY"] = scratch["none"] } }, "serve", "--db", scratch["ledger.db"], "--urls", "http://127.0.0.1:0");
        Assert.Equal((8, ""), (run.Code, run.Output));
        Assert.Contains($"密钥文件“{scratch["none"]}”（JUNDENG_SECRET_KEY）不能读取", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "JUNDENG_TIMEOUT", "0", "1 至 3600 的整数")]
    [InlineData("--upload-limit", "JUNDENG_UPLOAD_LIMIT", "2001", "1 至 2000 的整数")]
    [InlineData("--sign-in-limit", "JUNDENG_SIGN_IN_LIMIT", "x", "1 至 100000 的整数")]
    [InlineData("--post-limit", "JUNDENG_POST_LIMIT", "-1", "1 至 100000 的整数")]
    [InlineData("--log", "JUNDENG_LOG", "xml", "text|json")]
    [InlineData("--log-addresses", "JUNDENG_LOG_ADDRESSES", "half", "none|network|full")]
    [InlineData("--otlp", "JUNDENG_OTLP", "127.0.0.1:4318", "http://127.0.0.1:4318 这样的地址")]
    [InlineData("--proxies", "JUNDENG_PROXIES", "127.0.0.1,here", "地址或网段，如 127.0.0.1,10.0.0.0/8")]
    public async Task Serve_SettingThatWillNotDo_IsRefusedWhereverItComesFrom(string option, string variable, string value, string must)
    {
        using var scratch = new Scratch();
        string[] words = ["serve", "--db", scratch["ledger.db"], "--urls", "http://127.0.0.1:0"];
        var typed = await Command.RunAsync([.. words, option, value]);
        var set = await Command.RunAsync(new Surroundings { Variables = { [variable] = value } }, words);

        Assert.Equal((2, ""), (typed.Code, typed.Output));
        Assert.StartsWith($"选项 {option} 的“{value}”不对；应为{must}。\n", typed.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (set.Code, set.Output));
        Assert.Equal($"选项 {variable} 的“{value}”不对；应为{must}。\n", set.Error);
    }
}

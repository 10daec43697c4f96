using System.Net;
using System.Net.Sockets;

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
}

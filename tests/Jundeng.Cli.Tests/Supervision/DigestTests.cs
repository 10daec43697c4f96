using Jundeng.Testing;

namespace Jundeng.Cli.Tests.Supervision;

public sealed class DigestTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Digest_OfAnOrder_IsMadeOnceAndWrittenToTheFolder()
    {
        await DoneAsync("orgs", "import", Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv"), "--region", "990101");
        await DoneAsync("order", "issue", Ledger.Plan, "1", "--to", "990101-u1", "--days", "10", "--demand", "请补报佐证材料");
        Assert.Equal((0, "有待办但没有邮箱：990101-u1；请用 jundeng account change --mail（账户）或 jundeng digest contact（单位）登记。\n"), await EndAsync("digest", "make"));
        Assert.Equal((6, "“labour”不是邮箱地址；应写成 name@example.org 的样子。\n"), await EndAsync("digest", "contact", "990101-u1", "labour"));
        Assert.Equal("990101-u1 的邮箱是 labour@example.org。\n", await DoneAsync("digest", "contact", "990101-u1", "labour@example.org"));
        Assert.Equal("生成 1 封，今天已有 0 封未再生成。\n", await DoneAsync("digest", "make"));
        Assert.Equal("生成 0 封，今天已有 1 封未再生成。\n", await DoneAsync("digest", "make"));
        Assert.Matches(@"labour@example\.org +【均等】\d{4}年\d+月\d+日待办 1 项 +待发", await DoneAsync("digest", "list"));

        Assert.Equal((2, "--smtp 应写成 smtp://主机:端口 或 smtp+tls://用户:密码@主机:端口。\n"), await EndAsync("digest", "send", "--smtp", "mail"));
        Assert.Equal("发出 1 封，未发出 0 封，其中不再重试 0 封。\n", await DoneAsync("digest", "send", "--folder", ledger["outbox"]));
        Assert.Single(Directory.GetFiles(ledger["outbox"], "*.eml"));
        Assert.Contains("已发出", await DoneAsync("digest", "list"), StringComparison.Ordinal);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private async Task<(int Code, string Error)> EndAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}

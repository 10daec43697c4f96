using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class AllocateTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Allocate_ATargetOfTheSampleCounty_IsReconciledListedAndTakesATable()
    {
        await File.WriteAllTextAsync(ledger["regions.csv"], "code,name,parent,level\n990101001,清河街道,990101,township\n990101102,石桥镇,990101,township\n990101203,云岭乡,990101,township\n");
        await DoAsync("regions", "import", ledger["regions.csv"]);
        await DoAsync("orgs", "import", Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv"), "--region", "990101");
        var target = (await DoAsync("attainment", Ledger.Plan, "--by", "target", "--format", "csv")).Split('\n').First(line => line.Contains("城镇新增就业", StringComparison.Ordinal)).Split(',')[0];

        var divided = await DoAsync("allocate", Ledger.Plan, target, "清河街道=1400", "990101102=600", "县民政局=300", "--why", "年度分解");
        Assert.Matches(@"(?m)^ *990101001 +清河街道 +1,400 *$", divided);
        Assert.EndsWith("合计: 2,300  ≥ 2,200 人  相符\n", divided, StringComparison.Ordinal);

        var proposal = await ledger.RunAsync("allocate", Ledger.Plan, target, "--every", "township", "--equal");
        Assert.Equal((0, "990101001=734\n990101102=733\n990101203=733\n", "这是建议，尚未写入；采用请加 --yes。\n"), (proposal.Code, proposal.Output, proposal.Error));
        Assert.Contains("2,300", await DoAsync("allocation", "list", Ledger.Plan), StringComparison.Ordinal);
        Assert.Equal("990101001=440\n990101102=1760\n", (await ledger.RunAsync("allocate", Ledger.Plan, target, "清河街道=1", "石桥镇=4", "--shares")).Output.Replace("清河街道", "990101001", StringComparison.Ordinal).Replace("石桥镇", "990101102", StringComparison.Ordinal));

        var csv = await DoAsync("allocation", "list", Ledger.Plan, "--format", "csv");
        await File.WriteAllTextAsync(ledger["分解.csv"], csv.Replace(",1400,", ",1300,", StringComparison.Ordinal));
        Assert.Matches(@" 2,200 +相符", await DoAsync("allocation", "import", ledger["分解.csv"], "--plan", Ledger.Plan));
        await DoAsync("allocate", Ledger.Plan, target, "--every", "township", "--equal", "--yes");
        Assert.Contains("733", await DoAsync("allocation", "show", Ledger.Plan, target), StringComparison.Ordinal);

        Assert.Equal($"目标 {target} 不再分解。\n", await DoAsync("allocate", Ledger.Plan, target, "--none"));
        Assert.Contains("分解目标", await DoAsync("history", Ledger.Plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请写明分给谁；取消分解用 --none。\n")]
    [InlineData("“990101-u1”应写成“分给谁=数值”，如 990101-u1=1200。\n", "990101-u1")]
    [InlineData("“990101-u1=多”的份额不是数；请写成“分给谁=份额”，如 990101-u1=23600。\n", "990101-u1=多", "--shares")]
    public async Task Allocate_IncompleteWords_SayWhatIsMissing(string sentence, params string[] words)
    {
        var run = await ledger.RunAsync(["allocate", Ledger.Plan, "t1", .. words]);
        Assert.Equal((2, sentence), (run.Code, run.Error));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}

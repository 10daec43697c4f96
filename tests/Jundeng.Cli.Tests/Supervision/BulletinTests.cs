namespace Jundeng.Cli.Tests.Supervision;

public sealed class BulletinTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string Paper = "990101-2026-b1";

    [Fact]
    public async Task Bulletin_OfTheSampleCounty_IsDraftedEditedAndIssued()
    {
        Assert.Equal(6, (await ledger.RunAsync("bulletin", "draft", Ledger.Plan)).Code);
        await DoneAsync("light", "draw", Ledger.Plan);
        Assert.Matches("^990101-2026-b1 关于《.+》实施情况的通报：第 1 稿\n$", await DoneAsync("bulletin", "draft", Ledger.Plan));

        await DoneAsync("bulletin", "show", Paper, "-o", ledger["b.md"]);
        var text = await File.ReadAllTextAsync(ledger["b.md"], TestContext.Current.CancellationToken);
        Assert.Equal(text, await DoneAsync("bulletin", "show", Paper));
        await File.WriteAllTextAsync(ledger["b.md"], text.Replace("## 下一步要求", "## 下步打算", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Contains("第 2 稿", await DoneAsync("bulletin", "edit", Paper, ledger["b.md"], "--why", "改标题"), StringComparison.Ordinal);
        Assert.Contains("## 下一步要求", await DoneAsync("bulletin", "show", Paper, "--version-no", "1"), StringComparison.Ordinal);

        Assert.Matches(@"：\d{4} 年第 1 期，\d{4}-\d\d-\d\d 由 县长 印发", await DoneAsync("bulletin", "issue", Paper, "--as", "县长"));
        Assert.Equal(6, (await ledger.RunAsync("bulletin", "edit", Paper, ledger["b.md"])).Code);
        await DoneAsync("bulletin", "show", Paper, "-o", ledger["b.docx"]);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(ledger["b.docx"], TestContext.Current.CancellationToken))[..2]);
        Assert.Matches(@"(?m)^ *990101-2026-b1 +\d{4}-\d\d-\d\d +\d{4} 年第 1 期", await DoneAsync("bulletin", "list", Ledger.Plan));
        Assert.Contains("印发文稿", await DoneAsync("history", Paper), StringComparison.Ordinal);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}

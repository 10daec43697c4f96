using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class ObservationsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Import_List_Show_ACutAndItsRun_GoTogether()
    {
        var db = _scratch["o.db"];
        await WriteAsync("regions.csv", "code,name\n990101,甲县\n990102,乙县\n");
        await WriteAsync("data.csv", "region,period,indicator,value,unit\n990101,2025,入园率,96.4,%\n990102,2025,入园率,90,%\n990102,2024,入园率,88,%\n");
        await Command.RunAsync("regions", "import", _scratch["regions.csv"], "--db", db);

        var import = await Command.RunAsync("observations", "import", _scratch["data.csv"], "--db", db);
        var again = await Command.RunAsync("observations", "import", _scratch["data.csv"], "--db", db);
        var list = await Command.RunAsync("observations", "list", "--db", db, "--lang", "en");
        var show = await Command.RunAsync("observations", "show", "--periods", "2025", "--regions", "990101，990102", "--db", db);
        var cut = await Command.RunAsync("cut", "make", "--observed", "--periods", "2025", "--db", db);

        Assert.Equal("共 3 行：新增 3，修订 0，未变 0。\n", import.Output);
        Assert.Equal(("共 3 行：新增 0，修订 0，未变 3。\n", "表中的观测值与库中相同，没有改动。\n"), (again.Output, again.Error));
        Assert.Matches(@"入园率 +% +2 +2024 to 2025 \(2\) +3 ", list.Output);
        Assert.Equal(
            "region,period,indicator,group,value,status,numerator,denominator,population,unit\n990101,2025,入园率,,96.4,normal,,,,%\n990102,2025,入园率,,90,normal,,,,%\n", show.Output);
        Assert.Equal((0, show.Output), (cut.Code, (await Command.RunAsync("cut", "show", "cut-1", "--db", db)).Output));
    }

    [Theory]
    [InlineData(6, "no such observations", "observations", "show", "--indicators", "x")]
    [InlineData(6, "There is no region", "observations", "show", "--regions", "990199")]
    [InlineData(2, "Give a file of data", "cut", "make", "--observed", "--plan", "p", "--scheme", "s")]
    [InlineData(2, "Give a file of data", "cut", "make", "data.csv", "--periods", "2025")]
    [InlineData(2, "Give a file of data", "cut", "make", "--plan", "p")]
    public async Task Show_OrCut_OfWhatCannotBe_IsRefused(int code, string words, params string[] arguments)
    {
        var db = _scratch["o.db"];
        await WriteAsync("regions.csv", "code,name\n990101,甲县\n");
        await Command.RunAsync("regions", "import", _scratch["regions.csv"], "--db", db);

        var run = await Command.RunAsync([.. arguments, "--db", db, "--lang", "en"]);

        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(_scratch[name], text, TestContext.Current.CancellationToken);
}

using System.Diagnostics;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

/// <summary>The ./jundeng script on a small tree, with a dotnet that notes what it is asked to do.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ScriptTests : IDisposable
{
    private const string Program = "src/Jundeng.Cli/bin/Release/net10.0/publish/jundeng.dll";

    // Nothing else is on the path but the tools of the test.
    private static readonly string[] s_everyDebian = ["bash", "dirname", "readlink", "find", "flock", "cksum", "touch", "mkdir", "mv", "sleep", "grep", "sort", "cat", "cut", "paste", "env"];

    private readonly Scratch _scratch = new();

    public ScriptTests()
    {
        foreach (var folder in new[] { "eng", "src/Jundeng.Cli/obj", "bin" }) Directory.CreateDirectory(_scratch[folder]);
        foreach (var file in new[] { "jundeng", "eng/common.sh" }) File.Copy(Path.Combine(Repository.Root, file), _scratch[file]);
        foreach (var file in new[] { "src/Jundeng.Cli/Program.cs", "Directory.Build.props", "global.json" }) File.WriteAllText(_scratch[file], "");
        Tool("node", "exit 0");
        Tool("npm", "exit 0");
        Tool("dotnet", $"""
            case $1 in
                --version) echo 10.0.100 ;;
                --list-sdks) echo '8.0.100 [/x]' ;;
                build)
                    echo build >> '{_scratch["log"]}'
                    [ -e '{_scratch["slow"]}' ] && sleep 2
                    if [ -e '{_scratch["broken"]}' ]; then echo 'Program.cs(1,1): error CS0000: wrong'; exit 1; fi
                    mkdir -p '{Path.GetDirectoryName(_scratch[Program])}' && touch '{_scratch[Program]}'
                    echo noise ;;
                *) shift; echo "in $PWD: $*" ;;
            esac
            """);
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Run_FirstTime_BuildsOnStandardErrorAndPassesTheWordsOn()
    {
        var run = await RunAsync("read", "a b.txt");
        Assert.Equal((0, $"in {_scratch.Folder}: read a b.txt\n"), (run.Code, run.Output));
        Assert.StartsWith("正在构建", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("noise", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SecondTime_BuildsNothingAndSaysNothing()
    {
        await RunAsync();
        var run = await RunAsync("x");
        Assert.Equal((0, $"in {_scratch.Folder}: x\n", "", 1), (run.Code, run.Output, run.Error, Builds()));
    }

    [Theory]
    [InlineData("src/Jundeng.Cli/Program.cs")]
    [InlineData("src/Jundeng.Cli/New.cs")]
    [InlineData("src/Jundeng.Cli/packages.lock.json")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    public async Task Run_AfterAChange_BuildsAgain(string file)
    {
        await RunAsync();
        await File.WriteAllTextAsync(_scratch[file], "changed", TestContext.Current.CancellationToken);
        await RunAsync();
        Assert.Equal(2, Builds());
    }

    [Fact]
    public async Task Run_AfterASourceIsGone_BuildsAgain()
    {
        await RunAsync();
        File.Delete(_scratch["src/Jundeng.Cli/Program.cs"]);
        await RunAsync();
        Assert.Equal(2, Builds());
    }

    [Fact]
    public async Task Run_AfterOutputsChange_BuildsNothing()
    {
        await RunAsync();
        await File.WriteAllTextAsync(_scratch["src/Jundeng.Cli/obj/made.cs"], "", TestContext.Current.CancellationToken);
        await RunAsync();
        Assert.Equal(1, Builds());
    }

    [Fact]
    public async Task Run_TwoAtOnce_BuildOnce()
    {
        await File.WriteAllTextAsync(_scratch["slow"], "", TestContext.Current.CancellationToken);
        var both = await Task.WhenAll(RunAsync("1"), RunAsync("2"));
        Assert.All(both, run => Assert.Equal(0, run.Code));
        Assert.Equal(["1", "2"], both.Select(run => run.Output.Split(": ")[1].Trim()));
        Assert.Equal(1, Builds());
        Assert.Contains(both, run => run.Error.Contains("另一个构建正在进行，等待其完成", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_BrokenSource_ShowsTheErrorsAndEndsWithTheirCode()
    {
        await File.WriteAllTextAsync(_scratch["broken"], "", TestContext.Current.CancellationToken);
        var run = await RunAsync("read");
        Assert.Equal((70, ""), (run.Code, run.Output));
        Assert.Contains("Program.cs(1,1): error CS0000: wrong\n构建失败。完整输出见 ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dotnet", "找不到 dotnet：运行 Jundeng 需要 .NET 10 SDK。")]
    [InlineData("node", "找不到 node 和 npm：构建网页需要 Node.js 20 或更新的版本。")]
    [InlineData("npm", "找不到 node 和 npm：构建网页需要 Node.js 20 或更新的版本。")]
    public async Task Run_WithoutATool_SaysHowToGetIt(string tool, string sentence)
    {
        File.Delete(_scratch[$"bin/{tool}"]);
        var run = await RunAsync("read");
        Assert.Equal((69, ""), (run.Code, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ThroughALinkFromElsewhere_StaysInTheFolderOfTheCaller()
    {
        Directory.CreateDirectory(_scratch["other"]);
        File.CreateSymbolicLink(_scratch["other/jd"], _scratch["jundeng"]);
        var run = await RunFromAsync(_scratch["other/jd"], _scratch["other"], "x");
        Assert.Equal($"in {_scratch["other"]}: x\n", run.Output);
    }

    private Task<Outcome> RunAsync(params string[] args) => RunFromAsync(_scratch["jundeng"], _scratch.Folder, args);

    private async Task<Outcome> RunFromAsync(string script, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(script, args) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in s_everyDebian) Link(name);
        start.Environment["PATH"] = _scratch["bin"];
        start.Environment.Remove("JUNDENG_LANG");
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        return await Command.EndAsync(process);
    }

    private void Link(string name)
    {
        if (File.Exists(_scratch[$"bin/{name}"])) return;
        var usual = Path.Combine("/usr/bin", name);
        File.CreateSymbolicLink(_scratch[$"bin/{name}"], File.Exists(usual) ? usual : Path.Combine("/bin", name));
    }

    private void Tool(string name, string body)
    {
        File.WriteAllText(_scratch[$"bin/{name}"], "#!/bin/sh\n" + body + "\n");
        File.SetUnixFileMode(_scratch[$"bin/{name}"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private int Builds() => File.ReadAllLines(_scratch["log"]).Length;
}

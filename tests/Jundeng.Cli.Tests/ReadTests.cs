using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly Scratch _scratch = new();

    static ReadTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Read_SamplePlan_PrintsATableWhoseColumnsLineUp()
    {
        var run = await Command.RunAsync("read", SamplePlan.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal("清岚县人民政府关于印发清岚县基本公共服务均等化2026年度实施计划的通知", run.Lines[0]);
        Assert.Equal("清岚县人民政府 · 清政发〔2026〕3号 · 2026-02-12 · 清岚县 · 2026", run.Lines[1]);
        var table = run.Lines[2..^2];
        Assert.True(table.Length > 200);
        Assert.Single(table.Select(TextWidth.Of).Distinct());
        Assert.Contains(table, line => line.Contains("≥ 2,200   人", StringComparison.Ordinal));
        Assert.Matches(@"^\d+ 项任务，\d+ 个量，\d+ 处发现$", run.Lines[^2]);
        Assert.Equal("查看发现：jundeng check plan.txt", run.Lines[^1]);
    }

    [Fact]
    public async Task Read_OnATerminal_IsColouredAndFitsItsWidth()
    {
        var run = await Pseudoterminal.RunAsync(100, new Surroundings(), "read", SamplePlan.Path);
        Assert.Contains("\u001b[1m", run, StringComparison.Ordinal);
        var plain = System.Text.RegularExpressions.Regex.Replace(run, @"\u001b\[[0-9;?]*[a-zA-Z]", "").Replace("\r", "", StringComparison.Ordinal);
        Assert.All(plain.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, 100));
    }

    [Fact]
    public async Task Read_WithNoColor_IsPlainOnATerminalToo()
    {
        var run = await Pseudoterminal.RunAsync(100, new Surroundings { Variables = { ["NO_COLOR"] = "1" } }, "read", SamplePlan.Path);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*3[0-7][0-9;]*m", run);
    }

    [Fact]
    public async Task Read_AsJson_HoldsToTheContract()
    {
        var run = await Command.RunAsync("read", SamplePlan.Path, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(["document", "tasks", "targets", "findings"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["title", "number", "issuer", "issued", "region", "from", "to", "sha256"], root.GetProperty("document").EnumerateObject().Select(property => property.Name));
        var text = (await Command.RunAsync("text", SamplePlan.Path)).Output.EnumerateRunes().ToArray();
        foreach (var target in root.GetProperty("targets").EnumerateArray())
        {
            var words = string.Concat(text[target.GetProperty("start").GetInt32()..target.GetProperty("end").GetInt32()]);
            Assert.Equal(target.GetProperty("text").GetString(), words);
        }
    }

    [Fact]
    public async Task Read_AsCsv_IsPlainUtf8WithoutMark()
    {
        var run = await Command.RunAsync("read", SamplePlan.Path, "--format", "csv");
        Assert.StartsWith("plan,region,from,to,task,domain,title,responsible,cooperating,target,indicator,", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, run.Bytes[0]);
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    [InlineData(".XLSX")]
    public async Task Read_IntoAFile_WritesWhatItsEndingSays(string ending)
    {
        var path = _scratch["计划" + ending];
        var run = await Command.RunAsync("read", SamplePlan.Path, "-o", path);
        Assert.Equal((0, "", $"已写入 {path}。\n"), (run.Code, run.Output, run.Error));
        Assert.Equal([path], Directory.GetFiles(_scratch.Folder));
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        switch (ending)
        {
            case ".json":
                Assert.Equal((await Command.RunAsync("read", SamplePlan.Path, "--format", "json")).Bytes, bytes);
                break;
            case ".csv":
                Assert.Equal([0xEF, 0xBB, 0xBF, .. (await Command.RunAsync("read", SamplePlan.Path, "--format", "csv")).Bytes], bytes);
                break;
            default:
                using (var zip = new ZipArchive(new MemoryStream(bytes))) Assert.NotNull(zip.GetEntry("xl/workbook.xml"));
                break;
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public async Task Read_OtherEncodings_GivesTheSameReading(string encoding)
    {
        var coder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. coder.GetPreamble(), .. coder.GetBytes(SamplePlan.Text)];
        await File.WriteAllBytesAsync(_scratch["plan.txt"], bytes, TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("read", _scratch["plan.txt"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal((await Command.RunAsync("read", SamplePlan.Path)).Output, run.Output);
    }

    [Fact]
    public async Task Read_StandardInput_IsReadToo()
    {
        var run = await Command.RunAsync(new Surroundings { Input = Encoding.UTF8.GetBytes(SamplePlan.Text) }, "read", "-", "--format", "csv");
        Assert.Equal((await Command.RunAsync("read", SamplePlan.Path, "--format", "csv")).Output, run.Output);
    }

    [Fact]
    public async Task Read_RelativePath_IsThatOfTheCaller()
    {
        File.Copy(SamplePlan.Path, _scratch["plan.txt"]);
        Assert.Equal(0, (await Command.RunAsync(new Surroundings { Folder = _scratch.Folder }, "read", "plan.txt", "-o", "out.json")).Code);
        Assert.True(File.Exists(_scratch["out.json"]));
    }

    [Fact]
    public async Task Read_EmptyText_IsAcceptedWithANote()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], "", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("read", _scratch["a.txt"]);
        Assert.Equal((0, "0 项任务，0 个量，0 处发现\n", "提示：“a.txt”是空的。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Read_TextWithoutTask_IsAcceptedWithANote()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], "今天天气很好。", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("read", _scratch["a.txt"], "--format", "json");
        Assert.Equal((0, "提示：在“a.txt”中没有读出任务；任务应有编号或小标题。\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Read_LoneSurrogates_AreReplacedAndSaid()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("一、教育\n1.入学。入学率达到95%。"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("完")];
        await File.WriteAllBytesAsync(_scratch["a.txt"], bytes, TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("text", _scratch["a.txt"]);
        Assert.Equal((0, "原文有 1 处字符损坏，已用“\uFFFD”代替；请核对这些位置。\n"), (run.Code, run.Error));
        Assert.EndsWith("。\uFFFD完", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_MissingFile_IsRefused() => await RefusedAsync(3, "找不到文件“没有.txt”；请检查路径。\n", "没有.txt");

    [Fact]
    public async Task Read_PathThroughAFile_IsRefused()
    {
        var path = Path.Combine(SamplePlan.Path, "x");
        var run = await Command.RunAsync("read", path);
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_Folder_IsRefused()
    {
        foreach (var command in new[] { "text", "check" })
        {
            var run = await Command.RunAsync(command, _scratch.Folder);
            Assert.Equal((4, "", $"“{_scratch.Folder}”是文件夹；请给出其中的一个文件。\n"), (run.Code, run.Output, run.Error));
        }
    }

    [Fact]
    public async Task Read_NulBytes_AreRefused()
    {
        await File.WriteAllBytesAsync(_scratch["a.bin"], [0x41, 0, 0, 0x42], TestContext.Current.CancellationToken);
        await RefusedAsync(5, "“a.bin”不是文本文件（含有空字节或无法识别的格式）；请提供 UTF-8、UTF-16 或 GB18030 编码的文本，或 HTML、DOCX、PDF、OFD、XLSX、XLS 文件。\n", _scratch["a.bin"]);
    }

    [Fact]
    public async Task Read_InEnglish_RefusesInEnglish()
    {
        var run = await Command.RunAsync("read", "nothing.txt", "--lang=en");
        Assert.Equal((3, "There is no file 'nothing.txt'; check the path.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Read_IntoAMissingFolder_IsRefusedAndLeavesNothing()
    {
        var path = _scratch[Path.Combine("nowhere", "a.csv")];
        var run = await Command.RunAsync("read", SamplePlan.Path, "-o", path);
        Assert.Equal((10, "", $"无法写入“{path}”：文件夹“{_scratch["nowhere"]}”不存在；请先建立。\n"), (run.Code, run.Output, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(_scratch.Folder));
    }

    [Fact]
    public async Task Read_IntoAFolder_IsRefused()
    {
        Directory.CreateDirectory(_scratch["a.csv"]);
        var run = await Command.RunAsync("read", SamplePlan.Path, "-o", _scratch["a.csv"]);
        Assert.Equal((10, $"“{_scratch["a.csv"]}”是文件夹；请给出文件名。\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Read_WhenTheReaderOfTheOutputEnds_EndsQuietly()
    {
        // Far more than a pipe holds.
        await File.WriteAllTextAsync(_scratch["a.txt"], string.Concat(Enumerable.Repeat(SamplePlan.Text, 30)), TestContext.Current.CancellationToken);
        using var process = Command.Start(new Surroundings(), "text", _scratch["a.txt"]);
        process.StandardInput.Close();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public async Task Read_OutputThatTakesNothing_IsSaid()
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"dotnet '{Command.Program}' text '{SamplePlan.Path}' > /dev/full"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var run = await Command.EndAsync(process);
        Assert.Equal((10, "无法写入“标准输出”：No space left on device\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Read_FiftyMegabytes_IsRead()
    {
        var times = (50 * 1024 * 1024 / Encoding.UTF8.GetByteCount(SamplePlan.Text)) + 1;
        await using (var file = new StreamWriter(_scratch["large.txt"]))
            for (var i = 0; i < times; i++) await file.WriteAsync(SamplePlan.Text);
        Assert.True(new FileInfo(_scratch["large.txt"]).Length > 50 * 1024 * 1024);
        var run = await Command.RunAsync("read", _scratch["large.txt"], "-o", _scratch["large.csv"]);
        Assert.Equal((0, $"已写入 {_scratch["large.csv"]}。\n"), (run.Code, run.Error));
        Assert.True(File.ReadLines(_scratch["large.csv"]).Count() > times * 100);
    }

    private static async Task RefusedAsync(int code, string sentence, string path)
    {
        foreach (var command in new[] { "read", "text", "check" })
        {
            var run = await Command.RunAsync(command, path);
            Assert.Equal((code, "", sentence), (run.Code, run.Output, run.Error));
        }
    }
}

namespace Jundeng.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("raed x", "不认识“raed”；是否指 read？\n不认识“x”。\n用法见：jundeng --help\n")]
    [InlineData("read", "缺少 FILE：计划文件；“-”表示标准输入。\n用法见：jundeng read --help\n")]
    [InlineData("read a b", "不认识“b”。\n用法见：jundeng read --help\n")]
    [InlineData("read a --fromat json", "不认识“--fromat”；是否指 --format？\n不认识“json”。\n用法见：jundeng read --help\n")]
    [InlineData("read a --format xml", "选项 --format 没有值“xml”；可以是：table、json、csv\n用法见：jundeng read --help\n")]
    [InlineData("read a --format", "选项 --format 后面要有值：--format table|json|csv\n用法见：jundeng read --help\n")]
    [InlineData("read a --format csv --format json", "选项 --format 只能给出一次。\n用法见：jundeng read --help\n")]
    [InlineData("read a -o a.pdf", "无法从“a.pdf”判断格式；扩展名应为以下之一：.json .csv .xlsx\n用法见：jundeng read --help\n")]
    [InlineData("check a --fail-on bad", "选项 --fail-on 没有值“bad”；可以是：note、warning、error、never\n用法见：jundeng check --help\n")]
    [InlineData("plan add a", "缺少选项 --region：行政区划代码。\n用法见：jundeng plan add --help\n")]
    [InlineData("plan add a --region 990101 --from soon", "选项 --from 的“soon”不是年份；应写成 2026 的样子。\n用法见：jundeng plan add --help\n")]
    [InlineData("attainment a --as-of 2026-02-30", "选项 --as-of 的“2026-02-30”不是日期；应写成 2026-12-31 的样子。\n用法见：jundeng attainment --help\n")]
    [InlineData("export a", "缺少选项 --output：写入文件，格式由扩展名决定：.docx .xlsx .csv .json。\n用法见：jundeng export --help\n")]
    [InlineData("--lang fr", "选项 --lang 没有值“fr”；可以是：zh、en\n用法见：jundeng --help\n")]
    [InlineData("read @a --lang en --what", "Unknown word '--what'.\nFor the usage see: jundeng read --help\n")]
    public async Task Run_WrongWords_SaysWhatIsWrong(string line, string sentence)
    {
        var run = await Command.RunAsync(line.Split(' '));
        Assert.Equal((2, "", sentence), (run.Code, run.Output, run.Error));
    }
}

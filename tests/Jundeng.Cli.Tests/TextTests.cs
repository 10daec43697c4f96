using System.Text;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class TextTests
{
    [Fact]
    public async Task Text_OfUtf8_IsTheFileByteForByte()
    {
        var run = await Command.RunAsync("text", SamplePlan.Path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(await File.ReadAllBytesAsync(SamplePlan.Path, TestContext.Current.CancellationToken), run.Bytes);
    }

    [Fact]
    public async Task Text_WithMarkAndMixedNewlines_KeepsAllButTheMark()
    {
        using var scratch = new Scratch();
        const string text = "一\r\n二\r三\n\u00a0\u3000𠮷\u200b末";
        await File.WriteAllBytesAsync(scratch["a.txt"], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetBytes(text), (await Command.RunAsync("text", scratch["a.txt"])).Bytes);
    }

    [Fact]
    public async Task Text_InAForeignLocale_StaysUtf8()
    {
        var run = await Command.RunAsync(new Surroundings { Variables = { ["LC_ALL"] = "en_US.ISO-8859-1" } }, "text", SamplePlan.Path);
        Assert.Equal(SamplePlan.Text, run.Output);
    }
}

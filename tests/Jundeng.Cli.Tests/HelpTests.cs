using System.Text.RegularExpressions;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string s_docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));

    // Every command of the docs, and the words that commands have in common.
    public static TheoryData<string> Commands =>
        [.. Regex.Matches(s_docs, @"(?m)^\| `jundeng((?: [a-z-]+)+)").Select(match => match.Groups[1].Value.Trim()).SelectMany(name => new[] { "", name.Split(' ')[0], name }).Distinct()];

    [Fact]
    public async Task Run_WithoutWords_PrintsHelpWithCommandsAndExitCodes()
    {
        var run = await Command.RunAsync();
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (var command in Commands.Select(row => row.Data.Split(' ')[0]).Where(word => word.Length > 0).Distinct())
            Assert.Matches($@"(?m)^  {command}( \S+)*  ", run.Output);
        foreach (var code in new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 69, 70, 130 }) Assert.Matches($@"(?m)^  {code,3}  \S", run.Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_OfEveryCommand_IsTheSameForItsThreeForms(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var run = await Command.RunAsync([.. words, "--help"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(run.Output, (await Command.RunAsync([.. words, "-h"])).Output);
        Assert.Contains("\n用法\n  jundeng", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_InEnglish_HasNoChineseAndChineseHelpFitsTheWidth(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var english = await Command.RunAsync([.. words, "--help", "--lang", "en"]);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", english.Output);
        var chinese = await Command.RunAsync([.. words, "--help"]);
        Assert.All(chinese.Lines.Concat(english.Lines).Where(line => !line.StartsWith("  jundeng", StringComparison.Ordinal)), line => Assert.InRange(TextWidth.Of(line), 0, 110));
    }

    [Fact]
    public async Task Examples_InTheHelp_AreCommandsThatAreUnderstood()
    {
        foreach (var command in Commands.Select(row => row.Data))
        {
            var help = await Command.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            var examples = Regex.Matches(help.Output, @"(?m)^  jundeng (?!.*\[)(.+)$").Select(match => match.Groups[1].Value).Where(line => line.StartsWith(command, StringComparison.Ordinal) && command.Length > 0);
            foreach (var example in examples.Select(line => line.Split(" > ")[0]))
            {
                var words = Regex.Matches(example, "\"([^\"]*)\"|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
                Assert.Equal((example, 0), (example, (await Command.RunAsync([.. words, "--help"])).Code));
                Assert.DoesNotContain("不认识", (await Command.RunAsync([.. words, "--help"])).Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("LANG", "en_GB.UTF-8", "Usage")]
    [InlineData("LC_ALL", "en_US.UTF-8", "Usage")]
    [InlineData("JUNDENG_LANG", "en", "Usage")]
    [InlineData("LANG", "zh_CN.UTF-8", "用法")]
    [InlineData("LANG", "de_DE.UTF-8", "用法")]
    public async Task Help_InALocale_TakesItsLanguage(string variable, string value, string heading)
    {
        var run = await Command.RunAsync(new Surroundings { Variables = { [variable] = value } });
        Assert.Contains($"\n{heading}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExitCodes_OfTheHelp_StandInTheDocs()
    {
        var help = await Command.RunAsync("--lang", "en");
        var told = Regex.Matches(help.Output, @"(?m)^ {2,4}(\d+)  (.+(?:\n {7}.+)*)$").Select(match => (match.Groups[1].Value, Regex.Replace(match.Groups[2].Value, @"\s+", " ")));
        var written = Regex.Matches(s_docs, @"(?m)^\| (\d+) \| (.+) \|$").Select(match => (match.Groups[1].Value, match.Groups[2].Value.Replace("`", "", StringComparison.Ordinal)));
        Assert.Equal(told, written);
    }

    [Fact]
    public async Task Version_IsANumber() => Assert.Matches(@"^\d+\.\d+\.\d+", (await Command.RunAsync("--version")).Output);
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class HelpTests(HelpTexts helps) : IClassFixture<HelpTexts>
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
    public void Help_OfEveryCommand_TellsHowItIsUsed(string command)
    {
        var help = helps.Of(command);
        Assert.Equal((0, "", 0, ""), (help.Chinese.Code, help.Chinese.Error, help.English.Code, help.English.Error));
        Assert.Contains("\n用法\n  jundeng", help.Chinese.Output, StringComparison.Ordinal);
        Assert.Contains("\nUsage\n  jundeng", help.English.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("plan")]
    [InlineData("plan", "add")]
    public async Task Help_OfTheShortForm_IsThatOfTheLongOne(params string[] command) =>
        Assert.Equal((await Command.RunAsync([.. command, "--help"])).Output, (await Command.RunAsync([.. command, "-h"])).Output);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_InEnglish_HasNoChineseAndEveryHelpFitsTheWidth(string command)
    {
        var help = helps.Of(command);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", help.English.Output);
        Assert.All(help.Chinese.Lines.Concat(help.English.Lines).Where(line => !line.StartsWith("  jundeng", StringComparison.Ordinal)), line => Assert.InRange(TextWidth.Of(line), 0, 110));
    }

    [Fact]
    public async Task Examples_InTheHelp_AreCommandsThatAreUnderstood()
    {
        var examples = Commands.Select(row => row.Data).Where(command => command.Length > 0)
            .SelectMany(command => Regex.Matches(helps.Of(command).Chinese.Output, @"(?m)^  jundeng (?!.*\[)(.+)$").Select(match => match.Groups[1].Value).Where(line => line.StartsWith(command, StringComparison.Ordinal)))
            .Select(line => line.Split(" > ")[0]).Distinct().ToList();
        var refused = new ConcurrentBag<(string Example, int Code, string Error)>();
        await Parallel.ForEachAsync(examples, async (example, ct) =>
        {
            var words = Regex.Matches(example, "\"([^\"]*)\"|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
            var run = await Command.RunAsync([.. words, "--help"]);
            if (run.Code != 0 || run.Error.Contains("不认识", StringComparison.Ordinal)) refused.Add((example, run.Code, run.Error));
        });
        Assert.NotEmpty(examples);
        Assert.Empty(refused);
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

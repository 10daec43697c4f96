using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

public sealed class LightRulesServiceTests
{
    private static readonly string s_docs = Path.Combine(Repository.Root, "docs");

    [Theory, EveryDatabase]
    public async Task AddAsync_Document_IsKeptByteForByteOnce(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var bytes = Encoding.UTF8.GetBytes("# 说明\r\n" + Rules.Ladder);

        var first = await ledger.LightRules.AddAsync(bytes, "ladder.yaml", Ledger.Act);
        var second = await ledger.LightRules.AddAsync(bytes, "ladder.yaml", Ledger.Act);

        Assert.Equal((true, false, "ladder@1"), (first.IsNew, second.IsNew, second.Version.Name));
        Assert.Equal(bytes, (await ledger.LightRules.GetAsync(SchemeName.Parse("ladder"))).Document);
        Assert.Equal([first.Version], await ledger.LightRules.ListAsync());
        var audit = await ledger.Audit.VerifyAsync();
        Assert.Equal((1, 0), ((int)audit.Events, audit.Broken.Count));
        await ledger.Database.ExecuteAsync("UPDATE rule_document SET title_zh = '别的'");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TheSameVersionWithOtherBytes_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.LightRules.AddAsync(Encoding.UTF8.GetBytes(Rules.Ladder), "ladder.yaml", Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.LightRules.AddAsync(Encoding.UTF8.GetBytes(Rules.Ladder + "\n"), "other.yaml", Ledger.Act));

        Assert.Equal("The rules of lights ladder@1 are in the ledger with other content than 'other.yaml'; a version is never changed: raise its version.", Assert.Single(refused.Reasons).Message.En);
        var unknown = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.LightRules.GetAsync(SchemeName.Parse("lader")));
        Assert.Equal("There are no rules of lights 'lader'; did you mean ladder@1?", Assert.Single(unknown.Reasons).Message.En);
    }

    [Fact]
    public void Read_ABadDocument_NamesEveryErrorWithItsPlace()
    {
        const string yaml = """
            light-rules: x
            lights:
              - {id: a, word: 甲, shape: circle, colour: green}
              - {id: b, word: 乙, shape: blob, colour: "#00ff00"}
              - {id: b, shape: ring, colour: "#00ff00"}
            rules:
              - {light: a, when: {behind: {at-least: 1}}}
              - {light: c, when: {behind: {}}}
              - {light: b, when: {}}
              - {light: b, when: {elapsed: {at-least: 9, at-most: 1}, qualty: x, after: {light: b, evaluations: 0}}}
              - b
            better: {margins: {behind: -1}}
            """;

        var refused = Assert.Throws<LedgerRefusedException>(() => Rules.Read(yaml));

        Assert.Equal(
            [
                "rules.yaml line 1, column 1: 'version' is missing; add it.",
                "rules.yaml line 3, column 45: The colour 'green' is written as #rrggbb, such as #2f9e44; write it so, in quotes.",
                "rules.yaml line 4, column 29: 'blob' is no value of 'shape'; there are: circle, triangle, square, diamond, ring.",
                "rules.yaml line 5, column 5: 'b' occurs twice in 'lights'; remove one.",
                "rules.yaml line 5, column 5: 'word' is missing; add it.",
                "rules.yaml line 7, column 13: 'a' is the normal light, shown where no rule holds; remove the rule.",
                "rules.yaml line 8, column 13: 'c' is no value of 'light'; there are: a, b, b.",
                "rules.yaml line 8, column 31: 'behind' has no bound; write at-least or at-most.",
                "rules.yaml line 9, column 22: There is no condition under when; write at least one, such as {behind: {at-least: 20}}.",
                "rules.yaml line 10, column 32: The at-least of 'elapsed' is above its at-most, so that it never holds; mend it.",
                "rules.yaml line 10, column 59: There is no key 'qualty' here; did you mean 'quality'? There are: behind, elapsed, progress, overdue-days, days-left, silent-days, year-behind, year-progress, year-overdue-days, report-late-days, missing, quality, after.",
                "rules.yaml line 10, column 101: 'evaluations' is 0, but must be a whole number from 1 to 100; mend it.",
                "rules.yaml line 11, column 5: This is written as '{light, when}'; write it so.",
                "rules.yaml line 12, column 28: 'behind' is -1, but must be a number from 0 upward; mend it.",
            ],
            refused.Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}"));
    }

    [Fact]
    public void Docs_ExampleAndSchema_AreWhatIsRead()
    {
        var example = Regex.Match(File.ReadAllText(Path.Combine(s_docs, "lights.md")), "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal("sheets@1", Rules.Read(example).Name);

        var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_docs, "light-rules.schema.json"))).RootElement.GetProperty("properties");
        var when = schema.GetProperty("rules").GetProperty("items").GetProperty("properties").GetProperty("when").GetProperty("properties");
        Assert.Equal([.. LightWords.Measures.Keys, "missing", "quality", "after"], when.EnumerateObject().Select(key => key.Name));
        Assert.Equal(LightWords.Measures.Keys, schema.GetProperty("better").GetProperty("properties").GetProperty("margins").GetProperty("properties").EnumerateObject().Select(key => key.Name));
        Assert.Equal(LightWords.Qualities.Keys, when.GetProperty("quality").GetProperty("items").GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
        Assert.Equal(LightWords.Shapes.Keys, schema.GetProperty("lights").GetProperty("items").GetProperty("properties").GetProperty("shape").GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
        var refused = Assert.Throws<LedgerRefusedException>(() => Rules.Read(example + "\nx: 1\n"));
        Assert.Equal(
            schema.EnumerateObject().Select(key => key.Name).Order(), Assert.Single(refused.Reasons).Message.En.Split("here are: ")[^1].TrimEnd('.').Split(", ").Order());
    }
}

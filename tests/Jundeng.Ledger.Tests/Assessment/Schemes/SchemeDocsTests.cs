using System.Text.Json;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Schemes;

public sealed partial class SchemeDocsTests
{
    private static readonly string s_docs = Path.Combine(Repository.Root, "docs");

    public static TheoryData<string> Examples => [.. Example().Matches(File.ReadAllText(Path.Combine(s_docs, "schemes.md"))).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TryRead_ExampleOfTheDocs_IsAScheme(string example)
    {
        var head = example.Contains("scheme:", StringComparison.Ordinal) ? "" : "scheme: example\nversion: 1\n";
        var tree = example.Contains("tree:", StringComparison.Ordinal) ? "" : "\ntree: [{id: x, normalise: rank}]";
        Assert.True(SchemeYaml.TryRead(head + example + tree, "schemes.md", out _, out var errors), string.Join('\n', errors));
    }

    [Theory]
    [InlineData("", "x: 1", "properties")]
    [InlineData("rounding: {x: 1}", "", "properties/rounding/properties")]
    [InlineData("uncertainty: {x: 1}", "", "properties/uncertainty/properties")]
    [InlineData("regions: [{x: 1}]", "", "properties/regions/items/oneOf/1/properties")]
    [InlineData("", "tree: [{id: i, normalise: rank, x: 1}]", "$defs/node/properties", "aggregate", "weights")]
    [InlineData("", "tree: [{id: i, children: [], x: 1}]", "$defs/node/properties", "unit", "direction", "group", "indicator", "denominator", "impute", "treat")]
    [InlineData("", "tree: [{id: i, normalise: rank, impute: {x: 1}}]", "$defs/impute/oneOf/1/properties")]
    [InlineData("", "tree: [{id: i, normalise: rank, denominator: {x: 1}}]", "$defs/denominator/oneOf/1/properties")]
    [InlineData("", "tree: [{id: i, normalise: rank, treat: {x: 1}}]", "$defs/treat/oneOf/1/properties")]
    public void Schema_KeysOfAMapping_AreThoseThatAreRead(string head, string tail, string path, params string[] elsewhere)
    {
        SchemeYaml.TryRead($"scheme: s\nversion: 1\n{head}\n{tail}", "x", out _, out var errors);
        var known = errors.Single(error => error.Code == "unknown-key").Message.En.Split("There are: ")[^1].Split("there are: ")[^1].TrimEnd('.').Split(", ");
        Assert.Equal(Keys(path).Except(elsewhere).Order(), known.Order());
    }

    [Fact]
    public void Schema_Words_AreThoseThatAreRead()
    {
        AssertWords("properties/missing", SchemeWords.MissingRules.Keys);
        AssertWords("properties/sample", SchemeWords.Samples.Keys);
        AssertWords("properties/rounding/properties/mode", SchemeWords.RoundingModes.Keys);
        AssertWords("$defs/direction", SchemeWords.Directions.Keys);
        AssertWords("$defs/attainment/properties/family", SchemeWords.Families.Keys);
        AssertWords("$defs/impute/oneOf/1/properties/method", SchemeWords.Imputations.Keys);
        AssertWords("$defs/treat/oneOf/1/properties/then", SchemeWords.Fallbacks.Keys);
        AssertWords("$defs/aggregate/oneOf/0", SchemeWords.Aggregations.Except(["mean:p"]));
        AssertWords("$defs/node/properties/weights/oneOf/0", SchemeWords.WeightSources.Keys.Except(["budget", "ahp"]));
        Assert.Equal(SchemeWords.GroupValues.Keys.Order(), Keys("$defs/group/oneOf/1/properties").Order());
        foreach (var method in At("$defs/normalisation/enum").EnumerateArray().Select(word => word.GetString()))
        {
            var parameters = method switch { "goalposts" => ", low: 0, high: 1", "distance-to-reference" => ", reference: 1", _ => "" };
            Assert.True(SchemeYaml.TryRead($"scheme: s\nversion: 1\ntree: [{{id: x, normalise: {{method: {method}{parameters}}}}}]", "x", out _, out var errors), string.Join('\n', errors));
        }

        SchemeYaml.TryRead("scheme: s\nversion: 1\ntree: [{id: x, normalise: zzzzzz}]", "x", out _, out var unknown);
        AssertWords("$defs/normalisation", unknown[0].Message.En.Split("there are: ")[^1].TrimEnd('.').Split(", "));
    }

    private static void AssertWords(string path, IEnumerable<string> words) => Assert.Equal(words.Order(), At(path + "/enum").EnumerateArray().Select(word => word.GetString()!).Order());

    private static IEnumerable<string> Keys(string path) => At(path).EnumerateObject().Select(property => property.Name);

    private static JsonElement At(string path)
    {
        var element = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_docs, "scheme.schema.json"))).RootElement;
        foreach (var step in path.Split('/')) element = element.ValueKind == JsonValueKind.Array ? element[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : element.GetProperty(step);
        return element;
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}

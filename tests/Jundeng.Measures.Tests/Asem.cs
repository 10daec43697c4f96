using System.Text.Json;
using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Tests;

/// <summary>The reference set of 51 countries and 49 indicators.</summary>
internal sealed class Asem
{
    public Asem()
    {
        Meta = Reference.Csv("composite", "asem_meta.csv");
        Indicators = [.. Meta.Where(row => row["Type"] == "Indicator").Select(row => row["iCode"])];
        Directions = [.. Meta.Where(row => row["Type"] == "Indicator").Select(row => row["Direction"] == "1" ? Direction.Positive : Direction.Negative)];
        Pipeline = Reference.Json("composite", "asem_pipeline.json");
        Tree = new ScoreTree(Node(Meta.Single(row => row["Type"] == "Aggregate" && row["Parent"] == "NA")));
    }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Meta { get; }

    public IReadOnlyList<string> Indicators { get; }

    public IReadOnlyList<Direction> Directions { get; }

    public JsonElement Pipeline { get; }

    public ScoreTree Tree { get; }

    public Table Stage(string name) => Reference.Table(Pipeline.GetProperty(name), Indicators);

    private ScoreNode Node(IReadOnlyDictionary<string, string> row)
    {
        var (code, weight) = (row["iCode"], Reference.Number(row["Weight"]));
        if (row["Type"] == "Indicator") return ScoreNode.Indicator(code, Indicators.ToList().IndexOf(code), ScoreScale.Percent, weight);
        return ScoreNode.Aggregate(code, Aggregator.Arithmetic, [.. Meta.Where(child => child["Parent"] == code).Select(Node)], weight);
    }
}

using System.Text;
using System.Text.Json;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Runs;

/// <summary>The index of 51 countries and 49 indicators that another implementation computed, as a scheme and tidy data.</summary>
public sealed class AsemSchemeTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Of_ReferencePipelineAsAScheme_GivesEveryStepOfEveryCountry()
    {
        var run = Reference();
        var pipeline = JsonDocument.Parse(File.ReadAllBytes(Repository.ReferenceFile("reference", "composite", "asem_pipeline.json"))).RootElement;
        foreach (var (stage, step) in new (string, Func<IndicatorSteps, IReadOnlyList<double>>)[] { ("imputed", steps => steps.Imputed), ("treated", steps => steps.Treated), ("normalised", steps => steps.Score) })
            foreach (var indicator in run.Indicators) AssertAgree(pipeline.GetProperty(stage), indicator.Node.Id, step(indicator));
        foreach (var node in run.Nodes)
        {
            AssertAgree(pipeline.GetProperty("aggregated"), node.Node.Id, node.Score);
            Assert.All(node.Coverage, coverage => Assert.Equal(1, coverage));
        }
    }

    internal static AssessmentRun Reference()
    {
        var (meta, data) = (Read("asem_meta.csv"), Read("asem_data.csv"));
        return Runs.Of(Scheme(meta, data), Tidy(meta, data));
    }

    private static void AssertAgree(JsonElement rows, string column, IReadOnlyList<double> found)
    {
        var expected = rows.EnumerateArray().Select(row => row.GetProperty(column).GetDouble()).ToArray();
        Assert.Equal(expected.Length, found.Count);
        for (var row = 0; row < expected.Length; row++)
            Assert.True(Math.Abs(expected[row] - found[row]) <= Tolerance * Math.Max(1, Math.Abs(expected[row])), $"{column} [{row}]: {expected[row]:R} expected, {found[row]:R} found.");
    }

    private static string Scheme(List<Dictionary<string, string>> meta, List<Dictionary<string, string>> data)
    {
        var yaml = new StringBuilder("regions:\n");
        foreach (var row in data.OrderBy(row => row["uCode"], StringComparer.Ordinal)) yaml.Append($"  - {{id: {row["uCode"]}, group: {row["EurAsia_group"]}}}\n");
        yaml.Append("defaults: {normalise: {method: minmax, to: [0, 100]}, impute: {method: mean, within: group}, treat: {winsorise: 5, skew: 2, kurtosis: 3.5, then: log}}\ntree:\n");
        Node(yaml, meta, meta.Single(row => row["Type"] == "Aggregate" && row["Parent"] == "NA"), 1);
        return yaml.ToString();
    }

    private static void Node(StringBuilder yaml, List<Dictionary<string, string>> meta, Dictionary<string, string> row, int depth)
    {
        var space = new string(' ', depth * 2);
        yaml.Append($"{space}- id: {row["iCode"]}\n{space}  weight: {row["Weight"]}\n");
        if (row["Type"] == "Indicator")
        {
            yaml.Append($"{space}  direction: {(row["Direction"] == "1" ? "positive" : "negative")}\n");
            if (row["Denominator"] != "NA") yaml.Append($"{space}  denominator: {row["Denominator"]}\n");
            return;
        }

        yaml.Append($"{space}  children:\n");
        foreach (var child in meta.Where(child => child["Parent"] == row["iCode"])) Node(yaml, meta, child, depth + 2);
    }

    private static string Tidy(List<Dictionary<string, string>> meta, List<Dictionary<string, string>> data)
    {
        var denominators = meta.Select(row => row["Denominator"]).ToHashSet();
        var csv = new StringBuilder("region,period,indicator,value\n");
        foreach (var code in meta.Where(row => row["Type"] == "Indicator" || denominators.Contains(row["iCode"])).Select(row => row["iCode"]))
            foreach (var row in data) csv.Append($"{row["uCode"]},2018,{code},{(row[code] == "NA" ? "" : row[code])}\n");
        return csv.ToString();
    }

    // No cell that is used holds a comma.
    private static List<Dictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(Repository.ReferenceFile("reference", "composite", name)).Where(line => line.Length > 0).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Cells(string line)
    {
        using var csv = CsvHelper.CsvReader.Create(new StringReader(line), new CsvHelper.CsvReaderOptions { HasHeader = false });
        return csv.Read() ? csv.Current.ToArray() : [];
    }
}

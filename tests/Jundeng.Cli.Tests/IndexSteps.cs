using System.Globalization;
using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

/// <summary>The reference set of an index, as tables that commands read.</summary>
internal static class IndexSteps
{
    public static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllBytes(Repository.ReferenceFile("reference", "composite", name))).RootElement;

    /// <summary>Directions by indicator, in the order of the metadata.</summary>
    public static IReadOnlyList<KeyValuePair<string, int>> Directions() =>
    [
        .. File.ReadAllLines(Repository.ReferenceFile("reference", "composite", "asem_meta.csv"))
            .Where(line => line.EndsWith("\"Indicator\"", StringComparison.Ordinal))
            .Select(line => KeyValuePair.Create(line.Split('"')[1], line.Contains(",-1,", StringComparison.Ordinal) ? -1 : 1)),
    ];

    /// <summary>A stage of the pipeline as CSV, a constant added to each number.</summary>
    public static string Stage(string stage, double plus = 0)
    {
        var rows = Json("asem_pipeline.json").GetProperty(stage).EnumerateArray().ToList();
        var columns = Directions().Select(indicator => indicator.Key).ToList();
        var lines = rows.Select(row => string.Join(',', columns.Select(column => Text(row.GetProperty(column).GetDouble() + plus)).Prepend(row.GetProperty("uCode").GetString())));
        return string.Join(',', columns.Prepend("unit")) + "\n" + string.Join('\n', lines) + "\n";
    }

    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static void AssertAgree(JsonElement expected, IEnumerable<double> found, string what)
    {
        var pairs = expected.EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Number ? number.GetDouble() : double.NaN).Zip(found).ToList();
        Assert.Equal(expected.GetArrayLength(), pairs.Count);
        Assert.All(pairs, pair => Assert.True(
            pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(Math.Abs(pair.First), 1e-6), FormattableString.Invariant($"{what}: {pair.First:R} expected, {pair.Second:R} found.")));
    }
}

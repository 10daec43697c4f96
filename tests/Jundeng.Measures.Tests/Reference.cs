using System.Globalization;
using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Measures.Tests;

/// <summary>Values that other implementations computed.</summary>
internal static class Reference
{
    private const double Tolerance = 1e-9;

    public static JsonElement Json(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(Repository.ReferenceFile(["reference", .. path]))).RootElement;

    /// <summary>The rows of a CSV file without quoted separators, by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(params string[] path)
    {
        var lines = File.ReadAllLines(Repository.ReferenceFile(["reference", .. path])).Where(line => line.Length > 0).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static double Number(string text) => text is "NA" or "" ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    public static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(Number)];

    public static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.NaN;

    /// <summary>The table of named columns from rows that are objects.</summary>
    public static Table Table(JsonElement rows, IEnumerable<string> columns) =>
        Measures.Table.FromColumns([.. columns.Select(column => rows.EnumerateArray().Select(row => Number(row.GetProperty(column))).ToArray())]);

    /// <summary>Equal to 9 digits.</summary>
    public static void AssertAgrees(double expected, double actual, string what = "")
    {
        if (double.IsNaN(expected) && double.IsNaN(actual)) return;
        var allowed = Tolerance * Math.Max(Math.Abs(expected), 1e-6);
        Assert.True(Math.Abs(expected - actual) <= allowed, FormattableString.Invariant($"{what}: {expected:R} expected, {actual:R} found."));
    }

    public static void AssertAgree(IEnumerable<double> expected, IEnumerable<double> actual, string what = "")
    {
        var (one, other) = (expected.ToArray(), actual.ToArray());
        Assert.Equal(one.Length, other.Length);
        for (var i = 0; i < one.Length; i++) AssertAgrees(one[i], other[i], $"{what} [{i}]");
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        for (var at = 0; at <= line.Length;)
        {
            if (at < line.Length && line[at] == '"')
            {
                var end = line.IndexOf('"', at + 1);
                cells.Add(line[(at + 1)..end]);
                at = end + 2;
            }
            else
            {
                var end = line.IndexOf(',', at);
                if (end < 0) end = line.Length;
                cells.Add(line[at..end]);
                at = end + 1;
            }
        }

        return [.. cells];
    }
}

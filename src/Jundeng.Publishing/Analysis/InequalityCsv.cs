using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Analysis;

namespace Jundeng.Publishing.Analysis;

/// <summary>Measures of inequality as a flat table, a row each, with all their digits.</summary>
public static class InequalityCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, IReadOnlyList<InequalityResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        string[] keys = [.. results.SelectMany(result => result.Keys).Select(key => key.Key).Distinct()];
        csv.WriteRecord([.. keys, "measure", "estimate", "se", "lower", "upper", "method", "undefined"]);
        foreach (var result in results)
        {
            foreach (var (id, estimate, undefined) in result.Measures)
            {
                csv.WriteRecord(
                [
                    .. result.Keys.Select(key => CsvGuard.Protect(key.Value)), id, Number(estimate?.Value), Number(estimate?.StandardError), Number(estimate?.Interval?.Lower),
                    Number(estimate?.Interval?.Upper), estimate?.Interval is { } interval ? MeasureCodes.Of(interval.Method) : "", undefined is { } reason ? MeasureCodes.Of(reason) : "",
                ]);
            }
        }
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}

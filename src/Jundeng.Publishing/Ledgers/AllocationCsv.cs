using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Allocations;

namespace Jundeng.Publishing.Ledgers;

/// <summary>Divided targets as the table from which they can be divided again, with the names of targets and parts beside their ids.</summary>
public static class AllocationCsv
{
    /// <summary>Writes the head and a row a part.</summary>
    public static void Write(TextWriter output, IEnumerable<Allocation> allocations)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord("target", "indicator", "unit", "part", "name", "year", "value", "numerator", "denominator", "rule");
        foreach (var one in allocations)
            foreach (var part in one.Parts)
            {
                var (id, year) = one.Axis == AllocationAxis.Years ? ("", part.Id) : (part.Id, one.Year is { } of ? Number(of) : "");
                csv.WriteRecord(
                    Text(one.TargetId), Text(one.Indicator), Text(one.Unit), Text(id), Text(part.Name), year, part.Value.Denominator is null ? Number(part.Value.Value) : "",
                    Number(part.Value.Numerator), Number(part.Value.Denominator), AllocationWords.Of(one.Rule));
            }
    }

    private static string Text(string? text) => CsvGuard.Protect(text ?? "");

    private static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}

using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Regions;

namespace Jundeng.Publishing.Ledgers;

/// <summary>Restated figures as a table; the column restated tells of what each was made, empty where it is as it was.</summary>
public static class RegionCsv
{
    private static readonly string[] s_head = ["region", "period", "indicator", "group", "unit", "value", "restated"];

    /// <summary>Writes the head and all rows.</summary>
    public static void Write(TextWriter output, IEnumerable<RegionFigure> figures)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (var name in s_head) csv.WriteField(name);
        csv.EndRecord();
        foreach (var figure in figures)
        {
            string?[] cells = [figure.Amount.Code, figure.Period, figure.Indicator, figure.Group, figure.Unit, null, figure.Amount.From];
            cells[5] = figure.Amount.Value.ToString("0.############################", CultureInfo.InvariantCulture);
            for (var i = 0; i < cells.Length; i++) csv.WriteField(i == 5 || cells[i] is null ? cells[i] : CsvGuard.Protect(cells[i]!));
            csv.EndRecord();
        }
    }
}

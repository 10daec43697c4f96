using Jundeng.Cli.Resources;
using Jundeng.Ledger.Plans;

namespace Jundeng.Cli;

/// <summary>A plan from a file: a document with its source, or a flat ledger (.csv) without one.</summary>
internal static class PlanSource
{
    /// <param name="path">The file.</param>
    /// <param name="corrections">A corrections file for a document, or null.</param>
    public static AddPlan Read(string path, string? corrections = null)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var document = DocumentReading.Read(path, corrections);
            return new AddPlan { RegionCode = "", Reading = document.Reading, Source = document.File.Bytes, FileName = document.File.Name, Corrections = corrections is null ? null : SourceFile.Read(corrections).Bytes };
        }

        if (corrections is not null) throw new CliException(ExitCode.Usage, Strings.LedgerTakesNoCorrections);
        var file = SourceFile.Read(path);
        var ledger = PlanLedgerCsv.Read(file.Bytes, file.Name);
        return new AddPlan { RegionCode = "", RegionName = ledger.Region, Reading = ledger.Reading, Title = ledger.Title, From = ledger.From, To = ledger.To, FileName = file.Name };
    }
}

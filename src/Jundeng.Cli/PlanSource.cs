using Jundeng.Ledger.Plans;

namespace Jundeng.Cli;

/// <summary>A plan from a file: a document with its source, or a flat ledger (.csv) without one.</summary>
internal static class PlanSource
{
    public static AddPlan Read(string path)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var document = DocumentReading.Read(path);
            return new AddPlan { RegionCode = "", Reading = document.Reading, Source = document.File.Bytes, FileName = document.File.Name };
        }

        var file = SourceFile.Read(path);
        var ledger = PlanLedgerCsv.Read(file.Bytes, file.Name);
        return new AddPlan { RegionCode = "", RegionName = ledger.Region, Reading = ledger.Reading, Title = ledger.Title, From = ledger.From, To = ledger.To, FileName = file.Name };
    }
}

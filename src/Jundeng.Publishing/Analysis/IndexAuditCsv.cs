using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Analysis;

namespace Jundeng.Publishing.Analysis;

/// <summary>What an audit of an index found as a flat table, a row a flag, with sentences in the language of the interface.</summary>
public static class IndexAuditCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, IReadOnlyList<TreeAudit> audits)
    {
        ArgumentNullException.ThrowIfNull(audits);
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("root", "code", "node", "other", "value", "message");
        foreach (var audit in audits)
        {
            foreach (var flag in audit.Report.Flags)
            {
                csv.WriteRecord(
                    CsvGuard.Protect(audit.Root.Id), MeasureCodes.Of(flag.Code), CsvGuard.Protect(flag.Node), CsvGuard.Protect(flag.Other ?? ""),
                    flag.Value.ToString("R", CultureInfo.InvariantCulture), CsvGuard.Protect(PlanTerms.Of(AuditSentences.Of(audit, flag))));
            }
        }
    }
}

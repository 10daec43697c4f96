using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Cli;

/// <summary>A scheme and observations from files.</summary>
internal static class AssessmentFiles
{
    /// <summary>Reads both; what is wrong with either is told at once.</summary>
    /// <exception cref="LedgerRefusedException">One of them is not sound.</exception>
    public static (AssessmentScheme Scheme, ObservationTable Observations) Read(string schemePath, string dataPath, CancellationToken ct)
    {
        var (schemeFile, dataFile) = (SourceFile.Read(schemePath), SourceFile.Read(dataPath));
        SchemeYaml.TryRead(schemeFile.Bytes, schemeFile.Name, out var scheme, out var faults);
        var isSound = ObservationTable.TryRead(dataFile.Bytes, dataFile.Name, out var observations, out var refusals, ct);
        if (scheme is not null && isSound) return (scheme, observations);
        var misfits = scheme is null ? [] : AssessmentRun.Misfits(scheme, observations);
        throw new LedgerRefusedException([.. faults.Select(fault => fault.ToRefusal()), .. refusals, .. misfits]);
    }
}

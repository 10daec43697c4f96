namespace Jundeng.Ledger.Reports;

/// <summary>An attached file as it is stored.</summary>
internal sealed record EvidenceRow(long ReportNo, long FileNo, string Name, string Type, long Size, string Sha256)
{
    public EvidenceFile ToFile() => new((int)FileNo, Name, Type, Size, Sha256);
}

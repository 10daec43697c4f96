namespace Jundeng.Ledger.Reports;

/// <summary>A file that was attached to a report.</summary>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Type">Its media type by its content.</param>
/// <param name="Size">Number of bytes.</param>
/// <param name="Sha256">Checksum of its bytes.</param>
public sealed record EvidenceFile(int Number, string Name, string Type, long Size, string Sha256);

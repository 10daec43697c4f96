namespace Jundeng.Ledger.Plans;

/// <summary>The source document of a plan.</summary>
/// <param name="FileName">Its name when it was added.</param>
/// <param name="Sha256">Checksum of its bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">The document as it was added, byte for byte.</param>
public sealed record PlanSource(string FileName, string Sha256, byte[] Bytes);

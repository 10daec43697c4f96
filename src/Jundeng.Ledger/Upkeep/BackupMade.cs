namespace Jundeng.Ledger.Upkeep;

/// <summary>A backup that was written.</summary>
/// <param name="At">The moment whose state it holds.</param>
/// <param name="Who">Who had it made.</param>
/// <param name="FileName">Name of its file.</param>
/// <param name="Bytes">Its size.</param>
public sealed record BackupMade(DateTimeOffset At, string Who, string FileName, long Bytes);

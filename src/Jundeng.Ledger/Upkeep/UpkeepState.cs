namespace Jundeng.Ledger.Upkeep;

/// <summary>What was last done for the ledger, by whichever server or command.</summary>
/// <param name="Check">The last check of the chains; null where there was none.</param>
/// <param name="Backup">The last backup; null where there was none.</param>
public sealed record UpkeepState(ChainCheck? Check, BackupMade? Backup);

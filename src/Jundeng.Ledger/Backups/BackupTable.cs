namespace Jundeng.Ledger.Backups;

/// <summary>A table of a backup.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in the order of the values of a row.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Sha256">Checksum of its rows as they stand in the backup.</param>
public sealed record BackupTable(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256);

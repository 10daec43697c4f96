namespace Jundeng.Ledger.Backups;

/// <summary>A script of the schema of a backup.</summary>
/// <param name="Name">Its name, such as <c>0001_regions_events.sql</c>.</param>
/// <param name="Sha256">Checksum of its text.</param>
public sealed record BackupScript(string Name, string Sha256);

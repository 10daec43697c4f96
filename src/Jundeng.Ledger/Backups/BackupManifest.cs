namespace Jundeng.Ledger.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="Format">Number of the form of the file.</param>
/// <param name="MadeAt">The moment whose state it is.</param>
/// <param name="Database">Which database it was made of; holds no password.</param>
/// <param name="Scripts">The scripts that made its schema, in order.</param>
/// <param name="Tables">Its tables, in an order in which each comes after those that it refers to.</param>
public sealed record BackupManifest(int Format, DateTimeOffset MadeAt, string Database, IReadOnlyList<BackupScript> Scripts, IReadOnlyList<BackupTable> Tables)
{
    /// <summary>Number of rows of all tables.</summary>
    public long Rows => Tables.Sum(table => table.Rows);
}

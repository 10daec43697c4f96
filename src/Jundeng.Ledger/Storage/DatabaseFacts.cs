namespace Jundeng.Ledger.Storage;

/// <summary>What kind of database it is and how large.</summary>
/// <param name="Kind">SQLite or PostgreSQL.</param>
/// <param name="Bytes">Its size.</param>
public sealed record DatabaseFacts(string Kind, long Bytes);

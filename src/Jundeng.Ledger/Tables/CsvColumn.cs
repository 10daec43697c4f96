namespace Jundeng.Ledger.Tables;

/// <summary>A column that a table may have.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Zh">Its name in Chinese.</param>
/// <param name="Needed">Whether a table without it is refused.</param>
internal sealed record CsvColumn(string Name, string Zh, bool Needed = false);

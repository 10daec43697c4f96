namespace Jundeng.Publishing.Spreadsheets;

/// <summary>A sheet as the texts of its cells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows from the first on, also empty ones.</param>
internal sealed record SheetText(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);

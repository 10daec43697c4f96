namespace Jundeng.Publishing.Spreadsheets;

/// <summary>A column of a sheet: its head, and the cell of a row — a text, a number, a <see cref="DateOnly"/>, a <see cref="Share"/> or null for an empty one.</summary>
internal sealed record Column<T>(string Head, Func<T, object?> Cell);

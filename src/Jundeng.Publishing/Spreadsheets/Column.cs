namespace Jundeng.Publishing.Spreadsheets;

/// <summary>A column of a sheet: its head, and the cell of a row — a text, a number, a <see cref="DateOnly"/>, a <see cref="Share"/> or null for an empty one.</summary>
internal sealed record Column<T>(string Head, Func<T, object?> Cell)
{
    /// <summary>Whether people fill in the cells of a sheet that is protected otherwise.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The words among which people choose in a cell; null where they write what they like.</summary>
    public Func<T, IReadOnlyList<string>?> Choices { get; init; } = _ => null;
}

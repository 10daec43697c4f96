namespace Jundeng.Ledger;

/// <summary>
/// Keeps spreadsheets from running a text as a formula: what begins with one of <c>= + - @</c>, their full-width forms, a tab or a line break
/// is written with an apostrophe before it and read without. A text of apostrophes before such a character gets one more, so that every text comes back as it was.
/// </summary>
public static class CsvGuard
{
    private const string Dangerous = "=+-@＝＋－＠\t\r\n";

    /// <summary>The text as it is safe to write.</summary>
    public static string Protect(string text) => IsDangerous(text) ? "'" + text : text;

    /// <summary>The text that was protected.</summary>
    public static string Restore(string cell) => cell.StartsWith('\'') && IsDangerous(cell) ? cell[1..] : cell;

    private static bool IsDangerous(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return rest.Length > 0 && Dangerous.Contains(rest[0]);
    }
}

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The title of a text in Markdown.</summary>
internal static class PaperTitle
{
    private const string Sign = "# ";

    /// <summary>The words of the first heading of the first level; null where there is none.</summary>
    public static string? Of(string text) =>
        text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(Sign, StringComparison.Ordinal) && line.Length > Sign.Length)?[Sign.Length..].Trim();
}

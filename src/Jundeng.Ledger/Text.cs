namespace Jundeng.Ledger;

/// <summary>Words as people type them.</summary>
internal static class Text
{
    /// <summary>The text without space and with full-width letters, digits and signs made half-width, to be compared.</summary>
    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(HalfWidth));

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}

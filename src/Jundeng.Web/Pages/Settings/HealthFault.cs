namespace Jundeng.Web.Pages.Settings;

/// <summary>Something that is wrong, and what to do.</summary>
/// <param name="Tone">How bad it is: bad or warn.</param>
/// <param name="Word">The key of what is wrong.</param>
/// <param name="Count">The number in it.</param>
/// <param name="Do">The key of what to do.</param>
/// <param name="Href">Where it is done; null where that is not on a page.</param>
public sealed record HealthFault(string Tone, string Word, int Count, string Do, string? Href = null)
{
    /// <summary>What programs know it by.</summary>
    public string Code => Word[(Word.IndexOf('.', StringComparison.Ordinal) + 1)..];
}

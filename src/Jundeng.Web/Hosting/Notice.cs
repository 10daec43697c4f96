namespace Jundeng.Web.Hosting;

/// <summary>What happened, to what, and the way back.</summary>
/// <param name="Key">The key of its words.</param>
/// <param name="Gaps">What fills their gaps.</param>
/// <param name="Back">The page on which it can be taken back or seen; null where there is none.</param>
/// <param name="BackKey">The key of the words of that link.</param>
internal sealed record Notice(string Key, IReadOnlyList<string> Gaps, string? Back = null, string? BackKey = null)
{
    public static Notice Of(string key, params string[] gaps) => new(key, gaps);
}

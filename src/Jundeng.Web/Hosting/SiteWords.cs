namespace Jundeng.Web.Hosting;

/// <summary>What the place says of itself on every page.</summary>
/// <param name="Foot">The text at the foot; empty where none was set.</param>
/// <param name="Address">Where the public reaches the pages; empty where nobody said.</param>
internal sealed record SiteWords(string Foot, string Address)
{
    public static SiteWords None { get; } = new("", "");
}

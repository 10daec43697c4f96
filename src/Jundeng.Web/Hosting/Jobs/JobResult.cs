namespace Jundeng.Web.Hosting.Jobs;

/// <summary>What came of long work.</summary>
/// <param name="Href">The page that shows it.</param>
/// <param name="Kept">The thing itself, where it is kept nowhere else.</param>
internal sealed record JobResult(string Href, object? Kept = null);

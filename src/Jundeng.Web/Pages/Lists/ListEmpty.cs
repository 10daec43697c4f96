namespace Jundeng.Web.Pages.Lists;

/// <summary>What a list says where there is nothing.</summary>
/// <param name="Word">The key of the sentence that says so.</param>
/// <param name="Next">The key of what to do next.</param>
/// <param name="Href">The page where that is done; null where it is not done on a page, or not by this visitor.</param>
public sealed record ListEmpty(string Word, string Next, string? Href = null);

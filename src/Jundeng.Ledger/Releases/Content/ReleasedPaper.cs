using Jundeng.Ledger.Supervision.Papers;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>A bulletin or report as it was issued.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year of its number.</param>
/// <param name="Number">Its number in the year.</param>
/// <param name="On">The day on which it was issued.</param>
/// <param name="Text">Its text in Markdown.</param>
public sealed record ReleasedPaper(string Id, PaperKind Kind, string Title, int Year, int Number, DateOnly On, string Text);

namespace Jundeng.Plans.Documents.Pages;

/// <summary>A page of a document with fixed pages.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Lines">From top to bottom.</param>
internal sealed record Page(int Number, List<PageLine> Lines);

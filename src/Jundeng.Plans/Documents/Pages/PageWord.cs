namespace Jundeng.Plans.Documents.Pages;

/// <summary>A word on a page, in points from the top left.</summary>
internal readonly record struct PageWord(double Left, double Top, double Right, double Bottom, string Text);

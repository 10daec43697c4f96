namespace Jundeng.Plans.Documents.Pdf;

/// <summary>A word on a page, in points from the top left.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text);

using Jundeng.Publishing.Drawings;

namespace Jundeng.Web.Pages.Drawings;

/// <summary>A drawing of a page, which is a file at an address of its own, too.</summary>
/// <param name="Address">Where the file is.</param>
/// <param name="FileName">How it is named when it is kept.</param>
/// <param name="Drawing">The drawing.</param>
/// <param name="Frame">What stands around it in the file.</param>
public sealed record Chart(string Address, string FileName, Drawing Drawing, DrawingFrame Frame);

using Jundeng.Publishing.Drawings;

namespace Jundeng.Web.Pages.Drawings;

/// <summary>A drawing of a page, which is a file at an address of its own, too.</summary>
/// <param name="Address">Where the file is.</param>
/// <param name="FileName">How it is named when it is kept.</param>
/// <param name="Draw">Draws it; pages that only lead to the file do not.</param>
/// <param name="Frame">What stands around it in the file.</param>
public sealed record Chart(string Address, string FileName, Func<Drawing> Draw, DrawingFrame Frame)
{
    /// <summary>The drawing, drawn once.</summary>
    public Drawing Drawing => field ??= Draw();
}

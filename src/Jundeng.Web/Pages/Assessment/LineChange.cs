namespace Jundeng.Web.Pages.Assessment;

/// <summary>A line of two documents beside each other.</summary>
/// <param name="Before">Its number in the earlier one; null where it is new.</param>
/// <param name="After">Its number in the later one; null where it is gone.</param>
/// <param name="Text">The line.</param>
public sealed record LineChange(int? Before, int? After, string Text);

namespace Jundeng.Web.Pages.Forms;

/// <summary>What is asked beside a table.</summary>
/// <param name="Name">Its name in what is sent.</param>
/// <param name="Word">The key of what stands above it.</param>
/// <param name="Help">The key of what stands under it; null for nothing.</param>
/// <param name="Usual">What it holds before anything was typed.</param>
public sealed record TrialField(string Name, string Word, string? Help = null, string? Usual = null)
{
    /// <summary>What can be chosen, each with the key of its words; null where one writes.</summary>
    public IReadOnlyList<(string Value, string Word)>? Choices { get; init; }
}

namespace Jundeng.Web.Pages.Forms;

/// <summary>A table that is tried before it is taken.</summary>
/// <param name="Word">The key of its title.</param>
/// <param name="Advice">The key of what the table must hold.</param>
/// <param name="Back">The list that it belongs to.</param>
public sealed record TrialImport(string Word, string Advice, string Back)
{
    /// <summary>What is asked beside the table.</summary>
    public IReadOnlyList<TrialField> Fields { get; init; } = [];
}

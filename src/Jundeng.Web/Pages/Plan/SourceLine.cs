namespace Jundeng.Web.Pages.Plan;

/// <summary>A line of a source text.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Runs">Its words; none for an empty line.</param>
public sealed record SourceLine(int Number, IReadOnlyList<SourceRun> Runs)
{
    /// <summary>True where there is nothing to see and nothing to link to.</summary>
    public bool IsBlank => Runs.All(run => run.Target is null && run.Begins.Count == 0 && string.IsNullOrWhiteSpace(run.Text));
}

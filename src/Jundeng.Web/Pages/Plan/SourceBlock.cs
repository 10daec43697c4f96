namespace Jundeng.Web.Pages.Plan;

/// <summary>Lines of a source text that belong to one task, or to none.</summary>
/// <param name="Task">The task; null outside every task.</param>
/// <param name="Lines">The lines, without their line breaks.</param>
public sealed record SourceBlock(string? Task, IReadOnlyList<SourceLine> Lines);

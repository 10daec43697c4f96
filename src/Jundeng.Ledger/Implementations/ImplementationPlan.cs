namespace Jundeng.Ledger.Implementations;

/// <summary>How the lead unit of a task means to carry it out (实施方案).</summary>
/// <param name="TaskId">The task.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Measures">What will be done.</param>
/// <param name="Person">Who is in charge of it.</param>
/// <param name="Steps">Its milestones.</param>
/// <param name="Parts">What the other units of the task do.</param>
/// <param name="Author">Who handed it in.</param>
/// <param name="Why">The reason of the last action; null where none was given.</param>
public sealed record ImplementationPlan(
    string TaskId, ImplementationState State, string Measures, string Person, IReadOnlyList<ImplementationStep> Steps, IReadOnlyList<ImplementationPart> Parts, string Author, string? Why);

namespace Jundeng.Ledger.Implementations;

/// <summary>An implementation plan as the lead unit of a task hands it in.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Measures">What will be done.</param>
/// <param name="Person">Who is in charge of it.</param>
/// <param name="Steps">Its milestones, at least one.</param>
/// <param name="Parts">What the other units of the task do.</param>
public sealed record ImplementationDraft(
    string PlanId, string TaskId, string Measures, string Person, IReadOnlyList<ImplementationStep> Steps, IReadOnlyList<ImplementationPart> Parts);

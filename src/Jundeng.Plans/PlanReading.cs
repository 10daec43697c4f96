namespace Jundeng.Plans;

/// <summary>What a plan document says: a proposal that a person confirms.</summary>
/// <param name="Document">What the document says about itself.</param>
/// <param name="Tasks">In the order of the text; their spans do not overlap.</param>
/// <param name="Targets">In the order of the text; a target that belongs to a task lies inside it.</param>
/// <param name="Findings">What a careful reader would ask about, most severe first, then in the order of the text.</param>
public sealed record PlanReading(
    DocumentInfo Document,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<PlanTarget> Targets,
    IReadOnlyList<Finding> Findings);

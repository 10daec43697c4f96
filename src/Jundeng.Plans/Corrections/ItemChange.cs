namespace Jundeng.Plans.Corrections;

/// <summary>A task or target that differs between two readings of a plan.</summary>
/// <param name="Kind">How.</param>
/// <param name="IsTask">True for a task, false for a target.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">The title of the task or the indicator of the target, as the later reading that has it says.</param>
/// <param name="Fields">What differs; for an added one all that is not empty, for one that is gone nothing.</param>
public sealed record ItemChange(ItemChangeKind Kind, bool IsTask, string Id, string Name, IReadOnlyList<FieldChange> Fields);

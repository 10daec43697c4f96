using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>A number of a unit that measures are made of.</summary>
/// <param name="Id">What rules call it.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record AppraisalInput(string Id, LocalText Word, AppraisalSource Source)
{
    /// <summary>Which targets are summed.</summary>
    public TargetKind Kind { get; init; } = TargetKind.Target;

    /// <summary>The units of measure of the targets that are summed; empty = all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Whether a target is summed.</summary>
    public bool Takes(PlanTarget target) => target.Kind == Kind && (Units.Count == 0 || (target.Unit is { } unit && Units.Contains(unit)));
}

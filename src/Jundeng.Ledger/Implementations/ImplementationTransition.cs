using Jundeng.Ledger.Accounts;

namespace Jundeng.Ledger.Implementations;

/// <summary>When an action may be taken, and where it leads.</summary>
/// <param name="Action">The action.</param>
/// <param name="Code">How files and the database write it.</param>
/// <param name="From">The states in which it may be taken; null stands for a task without an implementation plan.</param>
/// <param name="To">The state behind it.</param>
/// <param name="Access">What whoever takes it must be allowed to do.</param>
/// <param name="Event">What the event says.</param>
public sealed record ImplementationTransition(
    ImplementationAction Action, string Code, IReadOnlyList<ImplementationState?> From, ImplementationState To, AccessAction Access, string Event)
{
    /// <summary>The states in which it takes a reason.</summary>
    public IReadOnlyList<ImplementationState?> NeedsWhy { get; init; } = [];
}

namespace Jundeng.Ledger.Releases;

/// <summary>When an action may be taken, and where it leads.</summary>
/// <param name="Action">The action.</param>
/// <param name="From">The state in which it may be taken; null for the first.</param>
/// <param name="To">The state behind it.</param>
public sealed record ReleaseTransition(ReleaseAction Action, ReleaseState? From, ReleaseState To);

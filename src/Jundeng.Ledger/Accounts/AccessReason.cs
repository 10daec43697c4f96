using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

/// <summary>One step on the way to a decision.</summary>
/// <param name="Holds">Whether it speaks for allowing it.</param>
/// <param name="Text">What was looked at and what was found.</param>
public sealed record AccessReason(bool Holds, LocalText Text);

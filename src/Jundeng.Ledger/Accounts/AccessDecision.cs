using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

/// <summary>Whether a person may do something, and why.</summary>
/// <param name="Who">The person.</param>
/// <param name="Rule">What it is about.</param>
/// <param name="Allowed">Whether they may.</param>
/// <param name="Reasons">Every step of the decision, in order.</param>
/// <param name="Missing">What would have to be otherwise; null where it is allowed.</param>
public sealed record AccessDecision(string Who, AccessRule Rule, bool Allowed, IReadOnlyList<AccessReason> Reasons, LocalText? Missing);

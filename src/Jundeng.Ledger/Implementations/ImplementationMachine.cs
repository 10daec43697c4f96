using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using static Jundeng.Ledger.Implementations.ImplementationState;

namespace Jundeng.Ledger.Implementations;

/// <summary>The life of an implementation plan: every transition that there is. Whatever is not listed is refused.</summary>
public static class ImplementationMachine
{
    private static readonly string[] s_states = ["handed-in", "withdrawn", "returned", "accepted"];

    /// <summary>All transitions, one an action.</summary>
    public static IReadOnlyList<ImplementationTransition> Transitions { get; } =
    [
        // One that holds is changed by handing in another, for a reason; until that is accepted the milestones stay.
        new(ImplementationAction.HandIn, "hand-in", [null, Withdrawn, Returned, Accepted], HandedIn, AccessAction.ImplementationHandIn, EventType.ImplementationHandedIn) { NeedsWhy = [Accepted] },
        new(ImplementationAction.Withdraw, "withdraw", [HandedIn], Withdrawn, AccessAction.ImplementationHandIn, EventType.ImplementationWithdrawn),
        new(ImplementationAction.Return, "return", [HandedIn], Returned, AccessAction.ImplementationDecide, EventType.ImplementationReturned) { NeedsWhy = [HandedIn] },
        new(ImplementationAction.Accept, "accept", [HandedIn], Accepted, AccessAction.ImplementationDecide, EventType.ImplementationAccepted),
    ];

    /// <summary>The transition of an action.</summary>
    public static ImplementationTransition Of(ImplementationAction action) => Transitions[(int)action];

    /// <summary>handed-in, withdrawn, returned or accepted.</summary>
    public static string Of(ImplementationState state) => s_states[(int)state];

    internal static ImplementationState State(string code) => (ImplementationState)Array.IndexOf(s_states, code);
}

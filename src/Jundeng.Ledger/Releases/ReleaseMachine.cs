namespace Jundeng.Ledger.Releases;

/// <summary>The life of a release: every transition that there is. Whatever is not listed is refused.</summary>
public static class ReleaseMachine
{
    private static readonly string[] s_states = ["proposed", "public", "refused", "replaced", "withdrawn"];

    private static readonly string[] s_actions = ["propose", "approve", "refuse", "replace", "withdraw"];

    /// <summary>All transitions, one an action.</summary>
    public static IReadOnlyList<ReleaseTransition> Transitions { get; } =
    [
        new(ReleaseAction.Propose, null, ReleaseState.Proposed),
        new(ReleaseAction.Approve, ReleaseState.Proposed, ReleaseState.Public),
        new(ReleaseAction.Refuse, ReleaseState.Proposed, ReleaseState.Refused),
        new(ReleaseAction.Replace, ReleaseState.Public, ReleaseState.Replaced),
        new(ReleaseAction.Withdraw, ReleaseState.Public, ReleaseState.Withdrawn),
    ];

    /// <summary>Codes of all states.</summary>
    public static IReadOnlyList<string> Codes => s_states;

    /// <summary>The transition of an action.</summary>
    public static ReleaseTransition Of(ReleaseAction action) => Transitions[(int)action];

    /// <summary>The code of a state, such as <c>public</c>.</summary>
    public static string Of(ReleaseState state) => s_states[(int)state];

    /// <summary>The code of an action, such as <c>approve</c>.</summary>
    public static string CodeOf(ReleaseAction action) => s_actions[(int)action];

    /// <summary>The state of a code; null where there is none.</summary>
    public static ReleaseState? State(string code) => Array.IndexOf(s_states, code) is >= 0 and var state ? (ReleaseState)state : null;

    internal static ReleaseAction Action(string code) => (ReleaseAction)Array.IndexOf(s_actions, code);
}

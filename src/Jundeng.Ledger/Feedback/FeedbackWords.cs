using Jundeng.Plans;

namespace Jundeng.Ledger.Feedback;

/// <summary>The codes and words of states of messages.</summary>
public static class FeedbackWords
{
    private static readonly string[] s_states = ["received", "answered", "set-aside"];

    private static readonly LocalText[] s_words = [new("待办理", "received"), new("已答复", "answered"), new("不予答复", "set aside")];

    /// <summary>Codes of all states.</summary>
    public static IReadOnlyList<string> Codes => s_states;

    /// <summary>The code of a state, such as <c>answered</c>.</summary>
    public static string CodeOf(FeedbackState state) => s_states[(int)state];

    /// <summary>A state in words.</summary>
    public static LocalText Of(FeedbackState state) => s_words[(int)state];

    /// <summary>The state of a code; null where there is none.</summary>
    public static FeedbackState? State(string? code) => Array.IndexOf(s_states, code) is >= 0 and var state ? (FeedbackState)state : null;
}

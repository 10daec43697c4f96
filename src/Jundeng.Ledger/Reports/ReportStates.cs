namespace Jundeng.Ledger.Reports;

/// <summary>What may be done with a report in which state, and in which state it is then: one row each. What no row allows is refused.</summary>
public static class ReportStates
{
    private static readonly string[] s_states = ["draft", "submitted", "returned", "quarantined", "accepted"];

    private static readonly string[] s_steps = ["save", "attach", "detach", "submit", "return", "accept", "correct", "admit"];

    /// <summary>Every allowed step: from a state (null = not begun) to another. After closing <c>Closed</c> holds instead, where it differs.</summary>
    public static IReadOnlyList<(ReportState? From, ReportStep Step, ReportState To, ReportState? Closed)> Transitions { get; } =
    [
        (null, ReportStep.Save, ReportState.Draft, null),
        (null, ReportStep.Attach, ReportState.Draft, null),
        (null, ReportStep.Submit, ReportState.Submitted, ReportState.Quarantined),
        (ReportState.Draft, ReportStep.Save, ReportState.Draft, null),
        (ReportState.Draft, ReportStep.Attach, ReportState.Draft, null),
        (ReportState.Draft, ReportStep.Detach, ReportState.Draft, null),
        (ReportState.Draft, ReportStep.Submit, ReportState.Submitted, ReportState.Quarantined),
        (ReportState.Returned, ReportStep.Save, ReportState.Returned, null),
        (ReportState.Returned, ReportStep.Attach, ReportState.Returned, null),
        (ReportState.Returned, ReportStep.Detach, ReportState.Returned, null),
        (ReportState.Returned, ReportStep.Submit, ReportState.Submitted, ReportState.Quarantined),
        (ReportState.Quarantined, ReportStep.Admit, ReportState.Submitted, null),
        (ReportState.Quarantined, ReportStep.Return, ReportState.Returned, null),
        (ReportState.Submitted, ReportStep.Return, ReportState.Returned, null),
        (ReportState.Submitted, ReportStep.Accept, ReportState.Accepted, null),
        // What was accepted holds until the correction is accepted too.
        (ReportState.Accepted, ReportStep.Correct, ReportState.Submitted, null),
    ];

    /// <summary>Codes of all states.</summary>
    public static IReadOnlyList<string> Codes => s_states;

    /// <summary>The code of a state, such as <c>draft</c>.</summary>
    public static string Of(ReportState state) => s_states[(int)state];

    /// <summary>The code of a step, such as <c>save</c>.</summary>
    public static string Of(ReportStep step) => s_steps[(int)step];

    /// <summary>The state that a step leads to; null where it is not allowed.</summary>
    public static ReportState? After(ReportState? from, ReportStep step, bool closed)
    {
        foreach (var row in Transitions)
            if (row.From == from && row.Step == step) return closed ? row.Closed ?? row.To : row.To;
        return null;
    }

    internal static ReportState Parse(string code) => (ReportState)Array.IndexOf(s_states, code) is var state && Enum.IsDefined(state) ? state : throw new InvalidOperationException($"'{code}' is no state of a report.");

    internal static ReportStep ParseStep(string code) => (ReportStep)Array.IndexOf(s_steps, code) is var step && Enum.IsDefined(step) ? step : throw new InvalidOperationException($"'{code}' is no step of a report.");
}

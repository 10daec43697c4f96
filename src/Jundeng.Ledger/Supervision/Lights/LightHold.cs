namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Why a light is worse than the rules alone would have it.</summary>
public enum LightHold
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>A number has not cleared its bound by the margin.</summary>
    Margin,

    /// <summary>The rules have not given a better light often enough.</summary>
    Evaluations,
}

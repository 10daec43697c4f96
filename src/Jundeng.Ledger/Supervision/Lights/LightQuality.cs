namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What a check came to.</summary>
public enum LightQuality
{
    /// <summary>The check was passed.</summary>
    Passed,

    /// <summary>The report was returned.</summary>
    Returned,

    /// <summary>The check was not passed.</summary>
    Failed,
}

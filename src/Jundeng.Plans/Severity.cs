namespace Jundeng.Plans;

/// <summary>How grave a finding is; ordered.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Someone should look.</summary>
    Warning,

    /// <summary>The plan contradicts itself.</summary>
    Error,
}

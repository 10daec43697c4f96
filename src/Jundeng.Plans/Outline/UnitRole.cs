namespace Jundeng.Plans.Outline;

/// <summary>What stands behind a label (责任单位：).</summary>
internal enum UnitRole
{
    /// <summary>Units that answer for the task.</summary>
    Lead,

    /// <summary>Units that cooperate.</summary>
    With,

    /// <summary>No units: a due date, a person.</summary>
    None,
}

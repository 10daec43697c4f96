namespace Jundeng.Plans.Corrections;

/// <summary>What a correction does to an element of a reading.</summary>
public enum CorrectionAction
{
    /// <summary>Changes fields.</summary>
    Change,

    /// <summary>Adds a task or target that the reading missed.</summary>
    Add,

    /// <summary>Removes what is no task or no target.</summary>
    Remove,
}

namespace Jundeng.Plans.Corrections;

/// <summary>How an element of a reading differs from the same element of another reading.</summary>
public enum ItemChangeKind
{
    /// <summary>Only the later reading has it.</summary>
    Added,

    /// <summary>Only the earlier reading has it.</summary>
    Gone,

    /// <summary>Both have it, with other fields.</summary>
    Changed,
}

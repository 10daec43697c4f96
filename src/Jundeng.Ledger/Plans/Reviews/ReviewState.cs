namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>Where a task or target stands in a review.</summary>
public enum ReviewState
{
    /// <summary>待核: nobody has looked at it.</summary>
    Pending,

    /// <summary>已核: right as it was read.</summary>
    Accepted,

    /// <summary>改: fields were changed.</summary>
    Changed,

    /// <summary>删: it is no task or no target.</summary>
    Removed,

    /// <summary>增: the reader missed it.</summary>
    Added,
}

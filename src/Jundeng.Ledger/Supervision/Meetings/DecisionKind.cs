namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>What a decision becomes.</summary>
public enum DecisionKind
{
    /// <summary>It stands in the minutes alone.</summary>
    Minutes,

    /// <summary>A milestone of its task.</summary>
    Milestone,

    /// <summary>An order on its task to the organisation that sees to it.</summary>
    Order,
}

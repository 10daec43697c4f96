namespace Jundeng.Plans;

/// <summary>The stable codes of findings.</summary>
public static class FindingCode
{
    /// <summary>One indicator, two values.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>Two values that may belong to one indicator.</summary>
    public const string PossibleContradiction = "possible-contradiction";

    /// <summary>The same commitment at several places.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Parts that do not add up to their whole.</summary>
    public const string SumMismatch = "sum-mismatch";

    /// <summary>A count that differs from the list it counts.</summary>
    public const string CountMismatch = "count-mismatch";

    /// <summary>A part larger than its whole.</summary>
    public const string PartExceedsWhole = "part-exceeds-whole";

    /// <summary>Sums of money that exceed their total.</summary>
    public const string FundingExceedsTotal = "funding-exceeds-total";

    /// <summary>A task without a responsible unit, in a plan that names them.</summary>
    public const string Unassigned = "unassigned";

    /// <summary>A task without a quantity.</summary>
    public const string Unquantified = "unquantified";

    /// <summary>A due date outside the plan's period.</summary>
    public const string DueOutsidePeriod = "due-outside-period";

    /// <summary>Numbers that are lost, repeated or out of order.</summary>
    public const string Numbering = "numbering";

    /// <summary>Text that is not the plan's own.</summary>
    public const string ForeignText = "foreign-text";

    /// <summary>Less than the upper plan asks for.</summary>
    public const string BelowUpper = "below-upper";

    /// <summary>A target of the upper plan that this plan does not have.</summary>
    public const string MissingFromUpper = "missing-from-upper";

    /// <summary>Due later than in the upper plan.</summary>
    public const string LaterThanUpper = "later-than-upper";

    /// <summary>A rough figure where the upper plan sets a firm one.</summary>
    public const string ComparatorWeaker = "comparator-weaker";
}

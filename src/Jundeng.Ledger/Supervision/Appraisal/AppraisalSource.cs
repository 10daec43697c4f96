namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>Where an input comes from.</summary>
public enum AppraisalSource
{
    /// <summary>The sum of what the plan asks of the unit's targets.</summary>
    Planned,

    /// <summary>The sum of what was reported for them.</summary>
    Reported,

    /// <summary>The attainment of the unit's targets, 1 = met; what is missing counts as not met.</summary>
    Attainment,

    /// <summary>A file with a row a unit and input.</summary>
    Data,

    /// <summary>The total investment in 元 of the projects of the unit's tasks.</summary>
    Investment,

    /// <summary>What was paid for them, in 元.</summary>
    Paid,
}

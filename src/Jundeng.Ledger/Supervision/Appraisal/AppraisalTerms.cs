using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>How numbers of an appraisal came about, in words.</summary>
public static class AppraisalTerms
{
    /// <summary>Every number of a measure, with the targets that are summed in it.</summary>
    public static LocalText Account(MeasureValue value) => AppraisalMessages.Account(value);
}

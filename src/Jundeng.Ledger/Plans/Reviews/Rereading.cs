using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>What reading a plan's source again would change.</summary>
/// <param name="Plan">The revision in force.</param>
/// <param name="Version">The version of the review, for the step that puts it in force.</param>
/// <param name="Reader">The version of this program's reader.</param>
/// <param name="Reading">What it gives, with the corrections that still fit.</param>
/// <param name="Corrections">Those corrections, with the ids that elements keep.</param>
/// <param name="Changes">What differs from the revision in force.</param>
/// <param name="Unfit">Corrections and answers that no longer fit, and why.</param>
public sealed record Rereading(
    PlanSummary Plan,
    long Version,
    string Reader,
    PlanReading Reading,
    CorrectionFile Corrections,
    IReadOnlyList<ItemChange> Changes,
    IReadOnlyList<CorrectionError> Unfit);

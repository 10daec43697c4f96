using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>The steps from one run to another.</summary>
/// <param name="Before">The run to begin with.</param>
/// <param name="WithData">Its scheme and targets on the other's data.</param>
/// <param name="WithTargets">The same with the other's targets.</param>
/// <param name="After">The other.</param>
internal sealed record RunWay(AssessmentRun Before, AssessmentRun WithData, AssessmentRun WithTargets, AssessmentRun After);

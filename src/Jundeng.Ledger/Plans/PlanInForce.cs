using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans;

/// <summary>A plan with its reading, and its source text where there is one.</summary>
/// <param name="Summary">The plan in one line.</param>
/// <param name="Reading">The reading as it was put in force.</param>
/// <param name="Source">The text that the places of the reading refer to; null for a plan without a source.</param>
public sealed record PlanInForce(PlanSummary Summary, PlanReading Reading, PlanText? Source);

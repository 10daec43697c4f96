using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Desk;

/// <summary>The state of a plan in a line.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Lights">Its lights, as they are today; empty where none were drawn.</param>
public sealed record DeskPlan(PlanSummary Plan, PlanLights Lights);

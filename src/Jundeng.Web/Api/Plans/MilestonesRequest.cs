using Jundeng.Ledger.Milestones;

namespace Jundeng.Web.Api.Plans;

/// <summary>Milestones to be set.</summary>
/// <param name="Milestones">Each with its task and day.</param>
public sealed record MilestonesRequest(IReadOnlyList<NewMilestone> Milestones);

namespace Jundeng.Web.Api.Plans;

/// <summary>By what a target could be divided.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Weights">The parts with their weights.</param>
/// <param name="Year">The year whose value is divided; null for the whole plan, or its only year.</param>
public sealed record DivisionProposalRequest(string TargetId, IReadOnlyList<PartWeight> Weights, int? Year = null);

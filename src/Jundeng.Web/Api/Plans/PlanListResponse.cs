namespace Jundeng.Web.Api.Plans;

/// <summary>All plans.</summary>
/// <param name="Plans">By region code, then first year, then id.</param>
public sealed record PlanListResponse(IReadOnlyList<PlanResponse> Plans);

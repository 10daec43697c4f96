namespace Jundeng.Web.Api;

/// <summary>All plans.</summary>
/// <param name="Plans">By region code, then first year, then id.</param>
public sealed record PlanListResponse(IReadOnlyList<PlanResponse> Plans);

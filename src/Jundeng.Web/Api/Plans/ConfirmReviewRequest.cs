namespace Jundeng.Web.Api.Plans;

/// <summary>From when a further revision holds.</summary>
/// <param name="Effective">The first day; null = today.</param>
public sealed record ConfirmReviewRequest(DateOnly? Effective = null);

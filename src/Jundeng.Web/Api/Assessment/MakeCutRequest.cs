namespace Jundeng.Web.Api.Assessment;

/// <summary>What is to be frozen: the reports of a plan for a scheme, or else observations; an empty list means all.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Scheme">The scheme whose indicators its reports stand for, by id or id@version.</param>
/// <param name="AsOf">Reports up to this day; null = all.</param>
/// <param name="Indicators">Indicators as the data call them.</param>
/// <param name="Regions">Codes of regions.</param>
/// <param name="Periods">Periods.</param>
public sealed record MakeCutRequest(
    string? PlanId = null, string? Scheme = null, DateOnly? AsOf = null, IReadOnlyList<string>? Indicators = null, IReadOnlyList<string>? Regions = null, IReadOnlyList<string>? Periods = null);

namespace Jundeng.Web.Api.Supervision;

/// <summary>A paper to be drafted.</summary>
/// <param name="RoundId">The round of a consolidated report; null for a bulletin.</param>
/// <param name="AsOf">The day whose state a bulletin tells; null = today.</param>
/// <param name="Language">zh or en; null = zh.</param>
public sealed record DraftPaperRequest(string? RoundId = null, DateOnly? AsOf = null, string? Language = null);

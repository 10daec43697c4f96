namespace Jundeng.Web.Api.Assessment;

/// <summary>All runs.</summary>
/// <param name="Runs">The oldest first.</param>
public sealed record RunListResponse(IReadOnlyList<RunResponse> Runs);

namespace Jundeng.Web.Api;

/// <summary>All runs.</summary>
/// <param name="Runs">The oldest first.</param>
public sealed record RunListResponse(IReadOnlyList<RunResponse> Runs);

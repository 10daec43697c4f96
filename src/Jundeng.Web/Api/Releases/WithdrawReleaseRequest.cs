namespace Jundeng.Web.Api.Releases;

/// <summary>A withdrawal.</summary>
/// <param name="Note">What is shown to everybody in the place of the release.</param>
public sealed record WithdrawReleaseRequest(string Note);

namespace Jundeng.Web.Api.Releases;

/// <summary>What is approved.</summary>
/// <param name="Sha256">The checksum of what was looked at; null = whatever it is now.</param>
public sealed record ApproveReleaseRequest(string? Sha256 = null);

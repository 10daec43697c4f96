using Jundeng.Ledger.Releases.Content;

namespace Jundeng.Ledger.Releases;

/// <summary>A release with everything that it shows.</summary>
/// <param name="Release">The release.</param>
/// <param name="Content">What it shows: as it was frozen, or for one that is proposed as it would be now.</param>
/// <param name="Sha256">SHA-256 of the content's bytes.</param>
public sealed record StoredRelease(Release Release, ReleaseContent Content, string Sha256);

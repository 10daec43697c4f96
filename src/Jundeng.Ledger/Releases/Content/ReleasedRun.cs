using Jundeng.Plans;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>The run of a release: which scheme was applied to which data.</summary>
/// <param name="Id">The run.</param>
/// <param name="Scheme">The version of the scheme, such as <c>example@1</c>.</param>
/// <param name="Title">The scheme's title.</param>
/// <param name="SchemeSha256">SHA-256 of the scheme's canonical form.</param>
/// <param name="Cut">The frozen data.</param>
/// <param name="CutSha256">SHA-256 of their canonical form.</param>
/// <param name="Sha256">SHA-256 of the result.</param>
/// <param name="Scale">What counts as met: 100 for points out of a hundred, 1 for shares.</param>
public sealed record ReleasedRun(string Id, string Scheme, LocalText Title, string SchemeSha256, string Cut, string CutSha256, string Sha256, double Scale);

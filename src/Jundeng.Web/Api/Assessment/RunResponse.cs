using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Assessment;

/// <summary>A run: a version of a scheme applied to a cut.</summary>
/// <param name="Id">Given once.</param>
/// <param name="Scheme">Id of the scheme.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">The scheme's title.</param>
/// <param name="Cut">Id of the cut.</param>
/// <param name="Seed">What its draws came from, in digits; null where it drew nothing.</param>
/// <param name="Sha256">SHA-256 of the stored result.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record RunResponse(string Id, string Scheme, int Version, LocalText Title, string Cut, string? Seed, string Sha256, DateTimeOffset MadeAt)
{
    /// <summary>From the ledger.</summary>
    public static RunResponse Of(RunSummary run) => new(
        run.Id, run.Scheme, run.Version, run.Title, run.Cut, run.Seed?.ToString(System.Globalization.CultureInfo.InvariantCulture), run.Sha256, run.MadeAt);
}

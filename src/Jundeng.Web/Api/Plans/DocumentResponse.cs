using Jundeng.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>What a plan document says about itself; null where it does not say.</summary>
/// <param name="Title">The title as written.</param>
/// <param name="Number">The document number.</param>
/// <param name="Issuer">The issuing body as written.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Region">The place the plan is for.</param>
/// <param name="From">First calendar year of the plan's period.</param>
/// <param name="To">Last calendar year of the plan's period.</param>
/// <param name="Sha256">Checksum of the source bytes; empty where there is no source.</param>
public sealed record DocumentResponse(string? Title, string? Number, string? Issuer, DateOnly? Issued, string? Region, int? From, int? To, string Sha256)
{
    internal static DocumentResponse Of(DocumentInfo document) => new(
        document.Title, document.Number, document.Issuer, document.Issued, document.Region, document.From, document.To, document.Sha256);
}

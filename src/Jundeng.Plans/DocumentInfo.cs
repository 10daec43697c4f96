namespace Jundeng.Plans;

/// <summary>What a plan document says about itself; null where it does not say.</summary>
/// <param name="Title">The title as written, line breaks joined.</param>
/// <param name="Number">The document number, such as 某政发〔2012〕12号.</param>
/// <param name="Issuer">The issuing body as written.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Region">The place the plan is for, as named in the title or by the issuer.</param>
/// <param name="From">First calendar year of the plan's period.</param>
/// <param name="To">Last calendar year of the plan's period.</param>
/// <param name="Sha256">Checksum of the source bytes, lower-case hexadecimal; empty where there is no source.</param>
public sealed record DocumentInfo(
    string? Title,
    string? Number,
    string? Issuer,
    DateOnly? Issued,
    string? Region,
    int? From,
    int? To,
    string Sha256);

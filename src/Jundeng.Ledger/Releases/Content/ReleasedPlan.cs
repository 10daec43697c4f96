namespace Jundeng.Ledger.Releases.Content;

/// <summary>The plan of a release.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="Revision">The revision.</param>
/// <param name="From">First calendar year.</param>
/// <param name="To">Last calendar year.</param>
/// <param name="RegionCode">Code of its region.</param>
/// <param name="RegionName">Name of its region.</param>
/// <param name="Number">Number of its document; null where there is none.</param>
/// <param name="Issuer">Who issued it; null where it does not say.</param>
/// <param name="Issued">When it was issued; null where it does not say.</param>
/// <param name="Tasks">Number of its tasks.</param>
public sealed record ReleasedPlan(
    string Id, string Title, int Revision, int From, int To, string RegionCode, string RegionName, string? Number, string? Issuer, DateOnly? Issued, int Tasks);

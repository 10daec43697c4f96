namespace Jundeng.Web.Api.Plans;

/// <summary>A part with its weight.</summary>
/// <param name="Part">Id or name of an organisation, code or name of a region below, or a year.</param>
/// <param name="Weight">Its weight among the parts; the same for all divides equally.</param>
public sealed record PartWeight(string Part, decimal Weight);

using Jundeng.Ledger.Organisations;

namespace Jundeng.Web.Api.Plans;

/// <summary>Whom names of units in a plan mean.</summary>
/// <param name="Matches">Name by name.</param>
public sealed record UnitMatchRequest(IReadOnlyList<UnitMatch> Matches);

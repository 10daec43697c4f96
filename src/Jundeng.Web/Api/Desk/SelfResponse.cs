using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Api.Desk;

/// <summary>Who asks.</summary>
/// <param name="Name">In whose name.</param>
/// <param name="Actions">What they may do somewhere, by the codes of the rules of access.</param>
/// <param name="Units">The organisations for which they report.</param>
public sealed record SelfResponse(string Name, IReadOnlyList<string> Actions, IReadOnlyList<string> Units)
{
    internal static SelfResponse Of(string name, AccessRights rights) => new(name, [.. AccessRules.All.Where(rule => rights.May(rule.Action)).Select(rule => rule.Code)], [.. rights.Units]);
}

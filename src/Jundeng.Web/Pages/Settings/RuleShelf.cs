using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Rules;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Settings;

/// <summary>The rules of one kind on the pages.</summary>
/// <param name="Place">The page of all of them.</param>
/// <param name="Action">What whoever adds one must be allowed to do.</param>
/// <param name="Words">The keys of what it says.</param>
/// <param name="Service">Their service.</param>
/// <param name="Lights">The lights that rules declare; none for rules without.</param>
internal sealed record RuleShelf<T>(string Place, AccessAction Action, RuleShelfWords Words, Func<HttpContext, RuleService<T>> Service, Func<T, IReadOnlyList<Ledger.Supervision.Lights.Light>> Lights)
    where T : RuleSet
{
    /// <summary>The rules that come with the program; null where there are none.</summary>
    public (T Rules, ReadOnlyMemory<byte> Document)? Usual { get; init; }
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Lights;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Settings;

/// <summary>The kinds of rules that a place declares.</summary>
internal static class RuleShelves
{
    public static readonly RuleShelf<LightRules> Lights = new(
        Routes.LightRules, AccessAction.LightRuleChange, new("light-rules.title", "light-rules.heading", "light-rules.none", "light-rules.about"),
        http => http.RequestServices.GetRequiredService<LightRulesService>(), rules => rules.Lights)
    {
        Usual = (LightRulesService.Read(LightRulesService.DefaultDocument, "default.yaml"), LightRulesService.DefaultDocument),
    };

    public static readonly RuleShelf<AppraisalRules> Appraisal = new(
        Routes.AppraisalRules, AccessAction.AppraisalMake, new("appraisal-rules.title", "appraisal-rules.heading", "appraisal-rules.none", "appraisal-rules.about"),
        http => http.RequestServices.GetRequiredService<AppraisalRulesService>(), _ => []);
}

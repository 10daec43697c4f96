using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>How rules of appraisal are read and called.</summary>
internal static class AppraisalRulesKind
{
    public static readonly RuleKind<AppraisalRules> Kind = new(
        "appraisal", EventType.AppraisalRulesAdded, AccessAction.AppraisalMake, new RuleWords(new("考评规则", "rules of appraisal"), "jundeng appraise", AppraisalMessages.NotRules), AppraisalReader.Read);
}

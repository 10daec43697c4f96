using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>The rules of appraisal in the ledger.</summary>
public sealed class AppraisalRulesService(LedgerStore store) : RuleService<AppraisalRules>(store, AppraisalRulesKind.Kind);

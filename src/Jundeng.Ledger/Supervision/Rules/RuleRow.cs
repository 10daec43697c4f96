using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>A version of a rule set as a row, without its document.</summary>
internal sealed record RuleRow(string RuleId, long Version, string TitleZh, string TitleEn, string FileName, string Sha256, string At, string Who)
{
    public RuleVersion ToVersion() => new(RuleId, (int)Version, new LocalText(TitleZh, TitleEn), FileName, Sha256, Iso.ToMoment(At), Who);
}

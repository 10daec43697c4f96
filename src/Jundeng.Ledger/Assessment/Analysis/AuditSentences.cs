using System.Globalization;
using Jundeng.Measures.Coherence;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>What an audit found, in sentences: what it is, and what its makers can do.</summary>
public static class AuditSentences
{
    /// <summary>The sentence of a flag.</summary>
    /// <param name="audit">The audit that it stands in.</param>
    /// <param name="flag">The flag.</param>
    public static LocalText Of(TreeAudit audit, AuditFlag flag)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(flag);
        var names = audit.Root.AndBelow().ToDictionary(node => node.Id, node => node.Name, StringComparer.Ordinal);
        var (node, other) = (names[flag.Node], flag.Other is { } id ? names[id] : null);
        var (number, share) = (flag.Value.ToString("0.00", CultureInfo.InvariantCulture), (100 * flag.Value).ToString("0", CultureInfo.InvariantCulture));
        return flag.Code switch
        {
            AuditCode.Constant => new($"“{node.Zh}”各地得分都是 {number}，分不出高下；可删去，或换用有差别的指标。", $"'{node.En}' scores {number} everywhere and tells nothing apart; drop it, or take an indicator that differs."),
            AuditCode.MuchMissing => new($"“{node.Zh}”只有 {share}% 的值；请补数，或换用数据更全的指标。", $"'{node.En}' has only {share} % of its values; collect more, or take an indicator with fuller data."),
            AuditCode.FewDistinct => new($"“{node.Zh}”不同的值只占 {share}%，几乎没有区分度；可分级更细，或换一个指标。", $"Only {share} % of the values of '{node.En}' differ; grade it more finely, or take another indicator."),
            AuditCode.Outliers => new($"“{node.Zh}”有离群值（偏度 {number}），少数地区会左右结果；请核对数据，或在方案中设 treat。", $"'{node.En}' has outliers (skew {number}), and few regions would decide; check the data, or set treat in the scheme."),
            AuditCode.Opposed => new($"“{node.Zh}”与“{other!.Zh}”相反（r = {number}），合成时互相抵消；请核对方向，或分到不同领域。", $"'{node.En}' and '{other.En}' go against each other (r = {number}) and cancel out; check their directions, or put them in different domains."),
            AuditCode.Redundant => new($"“{node.Zh}”与“{other!.Zh}”几乎相同（r = {number}），等于计了两次；可删去一个，或各取一半权重。", $"'{node.En}' and '{other.En}' say nearly the same (r = {number}), so that it counts twice; drop one, or halve their weights."),
            AuditCode.AgainstIndex => new($"“{node.Zh}”与总指数相反（r = {number}）；请核对方向和数据。", $"'{node.En}' goes against the index (r = {number}); check its direction and data."),
            AuditCode.Silent => new($"“{node.Zh}”与总指数几乎无关（r = {number}），有权重而无作用；请考虑它是否属于本指数。", $"'{node.En}' has next to nothing to do with the index (r = {number}): it has weight but no effect. Ask whether it belongs here."),
            AuditCode.Dominant => new($"“{node.Zh}”的实际作用是名义权重的 {number} 倍；如非本意，请减小权重或处理离群值。", $"'{node.En}' weighs {number} times what it is meant to; unless that is wanted, lower its weight or treat its outliers."),
            AuditCode.Inconsistent => new($"“{node.Zh}”之下各项不一致（α = {number}），不像在衡量同一件事；请考虑重新分组。", $"What stands below '{node.En}' does not hold together (α = {number}) and hardly measures one thing; consider other groups."),
            _ => new($"“{node.Zh}”之下第一主成分只占 {share}%，含有不止一个方面；请考虑拆分。", $"Below '{node.En}' the first component holds only {share} %: there is more than one dimension. Consider splitting it."),
        };
    }
}

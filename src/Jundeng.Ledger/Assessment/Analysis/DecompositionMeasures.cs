using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Inequality between and within groups of subgroups, where the table names groups; on the scales of the wholes.</summary>
internal static class DecompositionMeasures
{
    private const double Theils = 1000;

    public static IEnumerable<string> Ids => ["ti_between", "ti_within", "mld_between", "mld_within", "gini_within", "gini_between", "gini_transvariation"];

    public static IEnumerable<MeasureResult> Of(SubgroupSetting setting)
    {
        if (setting.Groups is null) yield break;
        var distribution = setting.Comparison.Groups;
        var names = setting.Groups.Distinct(StringComparer.Ordinal).ToList();
        int[] groups = [.. setting.Groups.Select(name => names.IndexOf(name))];
        yield return Defined.Or("ti_between", () => new Estimate(Theils * Theil.DecomposeT(distribution, groups).Between));
        yield return Defined.Or("ti_within", () => new Estimate(Theils * Theil.DecomposeT(distribution, groups).Within));
        yield return Defined.Or("mld_between", () => new Estimate(Theils * Theil.DecomposeL(distribution, groups).Between));
        yield return Defined.Or("mld_within", () => new Estimate(Theils * Theil.DecomposeL(distribution, groups).Within));
        yield return Defined.Or("gini_within", () => new Estimate(Dagum.Of(distribution, groups).Within));
        yield return Defined.Or("gini_between", () => new Estimate(Dagum.Of(distribution, groups).NetBetween));
        yield return Defined.Or("gini_transvariation", () => new Estimate(Dagum.Of(distribution, groups).Transvariation));
    }
}

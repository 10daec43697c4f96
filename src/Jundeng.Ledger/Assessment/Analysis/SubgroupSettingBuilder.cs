using Jundeng.Ledger.Tables;
using Jundeng.Measures;
using Jundeng.Measures.Inequality;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Makes one setting of the rows that belong to it, or notes in them what does not fit together.</summary>
internal sealed class SubgroupSettingBuilder(IReadOnlyList<SubgroupRow> rows, IReadOnlyList<CsvColumn> keys, ICollection<LocalText> notes)
{
    // The share of missing estimates up to which the WHO tools still compare groups that have no order.
    private const double MissingAtMost = 0.15;

    private bool _sound = true;

    /// <summary>The setting; null where something is wrong.</summary>
    public SubgroupSetting? Build()
    {
        Distinct();
        var favourable = One(SubgroupColumns.Favourable, row => row.Favourable) ?? true;
        var scale = One(SubgroupColumns.Scale, row => row.Scale);
        var isOrdered = One(SubgroupColumns.Ordered, row => row.Ordered) ?? rows.Select(row => row.Order).Distinct().Count() > 1;
        if (isOrdered) foreach (var row in rows.Where(row => row.Order is null)) Refuse(row, SubgroupColumns.Order, "order-missing", AnalysisMessages.OrderMissing);
        foreach (var second in rows.Where(row => row.Reference == true).Skip(1)) Refuse(second, SubgroupColumns.Reference, "second-reference", AnalysisMessages.SecondReference);
        var hasGroups = rows.Any(row => row.Group is not null);
        if (hasGroups) foreach (var row in rows.Where(row => row.Group is null)) Refuse(row, SubgroupColumns.Group, "group-missing", AnalysisMessages.GroupMissing);
        var there = There(isOrdered);
        if (there.Count < 2) Refuse(rows[0], SubgroupColumns.Subgroup, "too-few", AnalysisMessages.TooFewSubgroups);
        else if (there.All(row => row.Population == 0)) Refuse(rows[0], SubgroupColumns.Population, "no-people", AnalysisMessages.NoPeople);
        return _sound ? Setting(there, favourable, isOrdered, scale, hasGroups) : null;
    }

    private SubgroupSetting Setting(List<SubgroupRow> there, bool favourable, bool isOrdered, double? scale, bool hasGroups)
    {
        var without = there.Count(row => row.Error is null);
        if (without > 0 && without < there.Count) notes.Add(AnalysisMessages.SomeErrorsMissing(without, Name));
        var reference = Enumerable.Range(0, there.Count).Where(i => there[i].Reference == true).Select(i => (int?)i).FirstOrDefault();
        var comparison = new SubgroupComparison(
            [.. there.Select(row => row.Estimate!.Value)],
            there.All(row => row.Population is not null) ? [.. there.Select(row => row.Population!.Value)] : [],
            without == 0 ? [.. there.Select(row => row.Error!.Value)] : [],
            isOrdered ? [.. there.Select(row => row.Order!.Value)] : [])
        {
            Direction = favourable ? Direction.Positive : Direction.Negative,
            Scale = scale,
            Reference = reference,
        };
        return new SubgroupSetting(
            [.. keys.Zip(rows[0].Keys, (key, text) => KeyValuePair.Create(key.Name, text))], [.. there.Select(row => row.Subgroup)], comparison,
            hasGroups ? [.. there.Select(row => row.Group!)] : null);
    }

    private List<SubgroupRow> There(bool isOrdered)
    {
        var without = rows.Where(row => row.Estimate is null).ToList();
        var isMuch = without.Count > MissingAtMost * rows.Count;
        if (isOrdered || isMuch)
            foreach (var row in without) Refuse(row, SubgroupColumns.Estimate, "estimate-missing", isOrdered ? AnalysisMessages.EstimateMissingInOrder : AnalysisMessages.EstimateMissing);
        else if (without.Count > 0) notes.Add(AnalysisMessages.LeftOut([.. without.Select(row => row.Subgroup)], Name));
        return [.. rows.Except(without)];
    }

    private void Distinct()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (!first.TryAdd(row.Subgroup, row.Row.Number)) Refuse(row, SubgroupColumns.Subgroup, "twice", AnalysisMessages.SubgroupTwice(row.Subgroup, first[row.Subgroup]));
    }

    /// <summary>What all rows that say something say.</summary>
    private T? One<T>(CsvColumn column, Func<SubgroupRow, T?> of) where T : struct
    {
        if (rows.FirstOrDefault(row => of(row) is not null) is not { } first) return null;
        foreach (var row in rows.Where(row => of(row) is { } other && !other.Equals(of(first)!.Value)))
            Refuse(row, column, "differs", AnalysisMessages.Differs(row.Row[column]!, first.Row[column]!, first.Row.Number));
        return of(first);
    }

    private string Name => string.Join(' ', rows[0].Keys.Where(key => key.Length > 0));

    private void Refuse(SubgroupRow row, CsvColumn column, string code, LocalText message)
    {
        _sound = false;
        row.Row.Refuse(column, code, message);
    }
}

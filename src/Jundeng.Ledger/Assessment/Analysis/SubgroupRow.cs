using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>One row of a table of subgroups.</summary>
internal sealed record SubgroupRow(
    CsvRow Row, IReadOnlyList<string> Keys, string Subgroup, double? Order, double? Estimate, double? Error, double? Population, bool? Favourable, bool? Ordered, double? Scale, bool? Reference,
    string? Group)
{
    /// <summary>Reads a row, all cells of it, so that all that is wrong is told at once; null where something is.</summary>
    public static SubgroupRow? Read(CsvRow row, IReadOnlyList<CsvColumn> keys, bool hasPopulation)
    {
        var subgroup = row[SubgroupColumns.Subgroup];
        if (subgroup is null) row.Refuse(SubgroupColumns.Subgroup, "subgroup-missing", AnalysisMessages.SubgroupMissing);
        var sound = subgroup is not null
            & row.TryNumber(SubgroupColumns.Order, out var order)
            & row.TryNumber(SubgroupColumns.Estimate, out var estimate)
            & TryNotNegative(row, SubgroupColumns.Error, out var error)
            & TryNotNegative(row, SubgroupColumns.Population, out var population)
            & row.TryNumber(SubgroupColumns.Average, out _)
            & row.TryFlag(SubgroupColumns.Favourable, out var favourable)
            & row.TryFlag(SubgroupColumns.Ordered, out var ordered)
            & TryPositive(row, SubgroupColumns.Scale, out var scale)
            & row.TryFlag(SubgroupColumns.Reference, out var reference);
        if (sound && hasPopulation && population is null)
        {
            row.Refuse(SubgroupColumns.Population, "population-missing", AnalysisMessages.PopulationMissing);
            sound = false;
        }

        return sound
            ? new SubgroupRow(row, [.. keys.Select(key => row.There(key) ?? "")], subgroup!, order, estimate, error, population, favourable, ordered, scale, reference, row.There(SubgroupColumns.Group))
            : null;
    }

    private static bool TryNotNegative(CsvRow row, CsvColumn column, out double? number)
    {
        if (!row.TryNumber(column, out number)) return false;
        if (number is not < 0) return true;
        row.Refuse(column, "negative", AnalysisMessages.Negative(row[column]!));
        return false;
    }

    private static bool TryPositive(CsvRow row, CsvColumn column, out double? number)
    {
        if (!row.TryNumber(column, out number)) return false;
        if (number is not <= 0) return true;
        row.Refuse(column, "not-positive", AnalysisMessages.NotPositive(row[column]!));
        return false;
    }
}

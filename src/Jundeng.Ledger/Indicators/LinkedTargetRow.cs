using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>A linked target as it is stored.</summary>
internal sealed record LinkedTargetRow(
    string PublicId, string Code, long YearFrom, long YearTo, string ItemId, string Indicator, string Comparator, string Value, string? Upper, string? Unit)
{
    public LinkedTarget ToTarget() => new(
        PublicId, Code, (int)YearFrom, (int)YearTo, ItemId, Indicator, Codes.TryParse(Comparator, out Jundeng.Plans.Comparator comparator) ? comparator : default, Number(Value)!.Value,
        Number(Upper), Unit);

    private static decimal? Number(string? digits) => digits is null ? null : decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Jundeng.Ledger.Allocations;

/// <summary>A part as it is stored, of the whole plan where <paramref name="Year"/> is 0; without a part there is no division any more.</summary>
internal sealed record AllocationRow(
    long ItemNo, string Axis, long Year, long Position, string Rule, long? PartYear, long? PartRegion, long? PartOrg, string? Value, string? Numerator, string? Denominator)
{
    public (long Item, string Axis, long Year) Division => (ItemNo, Axis, Year);

    public AllocatedValue ToValue() => new(Number(Value)!.Value, Number(Numerator), Number(Denominator));

    public static string? Digits(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(string? digits) => digits is null ? null : decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}

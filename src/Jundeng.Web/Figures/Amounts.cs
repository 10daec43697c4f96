using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Web.Figures;

/// <summary>Writes amounts and shares for people. Values are rounded here and nowhere before.</summary>
public static class Amounts
{
    private static readonly string[] _ratios = ["%", "％", "‰", "倍", "成", "折", "个百分点"];
    private static readonly TimeSpan _zone = TimeSpan.FromHours(8);

    /// <summary>The scale named in an address: <c>wan</c>, <c>yi</c>, anything else as is.</summary>
    public static Scale ScaleOf(string? name) => name switch
    {
        "wan" => Scale.TenThousand,
        "yi" => Scale.HundredMillion,
        _ => Scale.One,
    };

    /// <summary>The name of a scale in an address; null for the plain one.</summary>
    public static string? NameOf(Scale scale) => scale switch
    {
        Scale.TenThousand => "wan",
        Scale.HundredMillion => "yi",
        _ => null,
    };

    /// <summary>A target's value, with the upper end where it is a range.</summary>
    public static string Of(PlanTarget target, Scale scale) =>
        target.Upper is { } upper ? $"{Of(target.Value, target.Unit, scale)}–{Of(upper, target.Unit, scale)}" : Of(target.Value, target.Unit, scale);

    /// <summary>An amount, grouped, with all its digits.</summary>
    public static string Of(decimal value, string? unit, Scale scale) =>
        (value / Divisor(unit, scale)).ToString("#,##0.################", CultureInfo.InvariantCulture);

    /// <summary>An amount, grouped, with the digits that a double can vouch for.</summary>
    public static string Of(double value, string? unit, Scale scale) =>
        (value / (double)Divisor(unit, scale)).ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>A unit under a scale: 人 becomes 万人, % stays %.</summary>
    public static string UnitOf(string? unit, Scale scale) =>
        scale == Scale.One || IsRatio(unit) ? unit ?? "" : (scale == Scale.TenThousand ? "万" : "亿") + unit;

    /// <summary>A share as a percentage with one decimal, halves away from zero.</summary>
    public static string Percent(double share) =>
        double.Abs(share) < 1e9
            ? decimal.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero).ToString("#,##0.0", CultureInfo.InvariantCulture) + "%"
            : share.ToString("0.###E0", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, as it is at the place of the plans.</summary>
    public static string Day(DateTimeOffset moment) => moment.ToOffset(_zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day and the time of a moment, as they are at the place of the plans.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToOffset(_zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A number of things.</summary>
    public static string Count(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>One year or the first and the last of several.</summary>
    public static string Years(int from, int to) =>
        from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");

    private static decimal Divisor(string? unit, Scale scale) =>
        scale == Scale.One || IsRatio(unit) ? 1 : scale == Scale.TenThousand ? 10_000 : 100_000_000;

    private static bool IsRatio(string? unit) => unit is not null && (unit.StartsWith('/') || _ratios.Contains(unit));
}

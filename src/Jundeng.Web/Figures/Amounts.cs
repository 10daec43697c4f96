using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Web.Figures;

/// <summary>Writes amounts and shares for people. Values are rounded here and nowhere before.</summary>
public static class Amounts
{
    private const string Yuan = "元";

    // What shares are called that measure words do not know.
    private static readonly string[] _shares = ["成", "折"];
    private static readonly TimeSpan _zone = TimeSpan.FromHours(8);

    /// <summary>The scale named in an address: <c>one</c>, <c>wan</c>, <c>yi</c>; the usual one of the page for anything else.</summary>
    public static Scale ScaleOf(string? name, Scale usual = Scale.One) => name switch
    {
        "one" => Scale.One,
        "wan" => Scale.TenThousand,
        "yi" => Scale.HundredMillion,
        _ => usual,
    };

    /// <summary>The name of a scale in an address.</summary>
    public static string NameOf(Scale scale) => scale switch
    {
        Scale.TenThousand => "wan",
        Scale.HundredMillion => "yi",
        _ => "one",
    };

    /// <summary>What an address says of a scale behind its path: nothing of the plain one.</summary>
    public static string QueryOf(Scale scale) => scale == Scale.One ? "" : $"?scale={NameOf(scale)}";

    /// <summary>An amount under a scale, for what reckons with it.</summary>
    public static double In(double value, string? unit, Scale scale) => value / (double)Divisor(unit, scale);

    /// <summary>An amount under a scale, for what reckons with it.</summary>
    public static decimal In(decimal value, string? unit, Scale scale) => value / Divisor(unit, scale);

    /// <summary>Whether an amount is large enough to be given in a scale.</summary>
    public static bool Reaches(double value, string? unit, Scale scale) => scale == Scale.One || (TakesScale(unit) && Math.Abs(value) >= (double)Divisor(unit, scale));

    /// <summary>Money in 元, 万元 or 亿元, exact.</summary>
    public static decimal Money(long fen, Scale scale) => In(Ledger.Projects.Money.InYuan(fen), Yuan, scale);

    /// <summary>The same for people, without its unit.</summary>
    public static string MoneyOf(long fen, Scale scale) => Text(Money(fen, scale));

    /// <summary>A target's value, with the upper end where it is a range.</summary>
    public static string Of(PlanTarget target, Scale scale) =>
        target.Upper is { } upper ? $"{Of(target.Value, target.Unit, scale)}–{Of(upper, target.Unit, scale)}" : Of(target.Value, target.Unit, scale);

    /// <summary>An amount, grouped, with all its digits.</summary>
    public static string Of(decimal value, string? unit, Scale scale) => Text(In(value, unit, scale));

    /// <summary>An amount, grouped, with the digits that a double can vouch for.</summary>
    public static string Of(double value, string? unit, Scale scale) =>
        In(value, unit, scale).ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>A unit under a scale: 人 becomes 万人, % stays %.</summary>
    public static string UnitOf(string? unit, Scale scale) =>
        scale == Scale.One || !TakesScale(unit) ? unit ?? "" : (scale == Scale.TenThousand ? "万" : "亿") + unit;

    /// <summary>A share as a percentage with one decimal, halves away from zero.</summary>
    public static string Percent(double share) =>
        double.Abs(share) < 1e9
            ? decimal.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero).ToString("#,##0.0", CultureInfo.InvariantCulture) + "%"
            : share.ToString("0.###E0", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment, as it is at the place of the plans.</summary>
    public static string Day(DateTimeOffset moment) => Day(DayOf(moment));

    /// <summary>The day of a moment at the place of the plans.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(_zone).DateTime);

    /// <summary>The day and the time of a moment, as they are at the place of the plans.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToOffset(_zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A number of things.</summary>
    public static string Count(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>One year or the first and the last of several.</summary>
    public static string Years(int from, int to) =>
        from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");

    private static decimal Divisor(string? unit, Scale scale) =>
        scale == Scale.One || !TakesScale(unit) ? 1 : scale == Scale.TenThousand ? 10_000 : 100_000_000;

    // What can be added up comes in thousands and millions: people and money do; shares, ages, spans of time and what is counted per something do not.
    private static bool TakesScale(string? unit) => UnitOfMeasure.AddsUp(unit) && !_shares.Contains(unit);

    private static string Text(decimal value) => value.ToString("#,##0.################", CultureInfo.InvariantCulture);
}

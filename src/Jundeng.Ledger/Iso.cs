using System.Globalization;

namespace Jundeng.Ledger;

/// <summary>Days and moments as the database keeps them: ISO text, which sorts as time does.</summary>
internal static class Iso
{
    /// <summary>The first day of what holds as far back as is known.</summary>
    public const string Ever = "0001-01-01";

    /// <summary>A day after all others.</summary>
    public const string Last = "9999-12-31";

    private const string Day = "yyyy-MM-dd";

    private static readonly TimeSpan s_zone = TimeSpan.FromHours(8);

    public static string Of(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    public static DateOnly ToDay(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);

    public static DateOnly? ToDayOrNull(string? text) => text is null ? null : ToDay(text);

    /// <summary>The day of a moment at the place of the plans.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(s_zone).DateTime);

    public static string Of(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    public static string Now(TimeProvider time) => Of(time.GetUtcNow());

    public static DateTimeOffset ToMoment(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}

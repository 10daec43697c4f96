namespace Jundeng.Ledger;

/// <summary>The zone in which days are days: JUNDENG_ZONE, else Asia/Shanghai.</summary>
internal static class Zone
{
    private const string China = "Asia/Shanghai";

    private static readonly TimeZoneInfo s_zone = Find(Environment.GetEnvironmentVariable("JUNDENG_ZONE") is { Length: > 0 } set ? set : China);

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), s_zone).DateTime);

    /// <summary>The moment at which a day ends.</summary>
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, s_zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    // China has kept one time without summer time since 1992; a machine without the table of zones can do with that.
    private static TimeZoneInfo Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone
        : name == China ? TimeZoneInfo.CreateCustomTimeZone(China, TimeSpan.FromHours(8), China, China)
        : throw new LedgerRefusedException(Storage.StorageMessages.UnknownZone(name));
}

using System.Globalization;

namespace Jundeng.Plans;

/// <summary>Days as sentences say them; tables, fields and files write them as ISO days.</summary>
public static class DayText
{
    /// <summary>A day in words, such as 2026年6月30日 and 30 June 2026.</summary>
    public static LocalText Said(this DateOnly day) =>
        new(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}

using System.Globalization;

namespace Jundeng.Web;

/// <summary>Days as pages, forms and the API write them.</summary>
internal static class Days
{
    /// <summary>Null where it is no day.</summary>
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

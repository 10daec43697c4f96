using System.Globalization;
using Jundeng.Web.Hosting;

namespace Jundeng.Web.Pages.Registry;

/// <summary>The day as of which a register is shown.</summary>
internal static class RegisterDay
{
    /// <summary>The day in the address; null (today) where there is none or it is no day.</summary>
    public static DateOnly? Of(Here here) => DateOnly.TryParseExact(here["asOf"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Plans;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Forms;

/// <summary>Reads what a form says.</summary>
internal static class FormValues
{
    /// <summary>What was typed into a field; null where nothing was.</summary>
    public static string? Given(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } given ? given : null;

    /// <summary>The day that was chosen in a field; null where none was.</summary>
    /// <exception cref="LedgerRefusedException">What was typed is no day.</exception>
    public static DateOnly? Day(this IFormCollection form, string name) => form.Given(name) is not { } given ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new LedgerRefusedException(new Refusal("form-day", new LocalText($"“{given}”不是日期；请写成 2026-06-30 的样子。", $"'{given}' is no day; write it like 2026-06-30.")));
}

using Jundeng.Ledger;

namespace Jundeng.Web.Api;

/// <summary>Reads a day of an address.</summary>
internal static class ApiDay
{
    /// <exception cref="LedgerRefusedException">It is no day.</exception>
    public static DateOnly? Read(string name, string? given) => string.IsNullOrEmpty(given) ? null
        : Days.Read(given) ?? throw new LedgerRefusedException(ApiMessages.ParameterInvalid(name, given, new("日期，如 2026-06-30", "a day, such as 2026-06-30")));
}

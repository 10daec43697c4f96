using System.Globalization;

namespace Jundeng.Ledger.Reports;

/// <summary>Ids of reports: that of the round, then a number, such as <c>990101-2026-mid-year-r12</c>.</summary>
internal static class ReportId
{
    private const string Mark = "-r";

    public static string Of(string roundId, long number) => string.Create(CultureInfo.InvariantCulture, $"{roundId}{Mark}{number}");

    /// <exception cref="LedgerRefusedException">It is no id of a report.</exception>
    public static (string RoundId, long Number) Parse(string id) => TryParse(id, out var parts) ? parts : throw new LedgerRefusedException(ReportingMessages.Unknown(id));

    public static bool TryParse(string id, out (string RoundId, long Number) parts)
    {
        var at = id.LastIndexOf(Mark, StringComparison.Ordinal);
        if (at > 0 && long.TryParse(id.AsSpan(at + Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            parts = (id[..at], number);
            return true;
        }

        parts = default;
        return false;
    }
}

using System.Globalization;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>Numbers as accounts show them.</summary>
internal static class AccountNumbers
{
    private const string None = "—";

    /// <summary>To four decimals, small numbers to four digits; a dash where there is none.</summary>
    public static string Of(double number) =>
        double.IsNaN(number) ? None : number.ToString(number == 0 || Math.Abs(number) is >= 1e-3 and < 1e15 ? "#,##0.####" : "G4", CultureInfo.InvariantCulture);

    public static LocalText Text(double number) => Same(Of(number));

    public static LocalText Same(string text) => new(text, text);

    public static string Percent(double share) => double.IsNaN(share) ? None : (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A score as it is published.</summary>
    public static string Published(double score, Rounding? rounding) =>
        double.IsNaN(score) ? None : rounding is { } named ? AssessmentRunJson.Published(score, rounding).ToString($"F{named.Digits}", CultureInfo.InvariantCulture) : Of(score);
}

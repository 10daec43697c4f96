using System.Globalization;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Web.Figures;

/// <summary>Writes scores for people: rounded as the scheme says, else to two decimals.</summary>
public static class Scores
{
    private const int UsualDigits = 2;
    private const string None = "–";

    /// <summary>A score; a dash where there is none.</summary>
    public static string Of(double? score, AssessmentScheme scheme) => score is not { } known || double.IsNaN(known)
        ? None
        : AssessmentRunJson.Published(known, scheme.Rounding).ToString($"#,##0.{new string('0', Digits(scheme))}", CultureInfo.InvariantCulture);

    /// <summary>The ends of a score whose data are not whole.</summary>
    public static string Pair(double low, double high, AssessmentScheme scheme) => $"{Of(low, scheme)}–{Of(high, scheme)}";

    /// <summary>A difference of scores with its sign; a dash where there is none.</summary>
    public static string Difference(double? difference, AssessmentScheme scheme)
    {
        if (difference is not { } known || double.IsNaN(known)) return None;
        var digits = new string('0', Digits(scheme));
        return known.ToString($"+#,##0.{digits};−#,##0.{digits};0.{digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>A rank, or the end of an interval of ranks.</summary>
    public static string Rank(double rank) => rank.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The level of a scheme's intervals.</summary>
    public static string Level(AssessmentScheme scheme) => ((scheme.Uncertainty?.Level ?? 0) * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static int Digits(AssessmentScheme scheme) => scheme.Rounding?.Digits ?? UsualDigits;
}

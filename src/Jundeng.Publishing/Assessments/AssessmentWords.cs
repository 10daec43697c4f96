using System.Globalization;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures;
using Jundeng.Measures.Treatment;

namespace Jundeng.Publishing.Assessments;

/// <summary>Scores and changes as people and files show them.</summary>
public static class AssessmentWords
{
    private const int UsualDigits = 2;

    /// <summary>A score as it is published; where the scheme does not round, to two decimals. Empty where there is none.</summary>
    public static string Score(double? score, Rounding? rounding) => score is { } known && !double.IsNaN(known)
        ? AssessmentRunJson.Published(known, rounding ?? new Rounding(RoundingMode.HalfAwayFromZero, UsualDigits)).ToString($"F{rounding?.Digits ?? UsualDigits}", CultureInfo.InvariantCulture)
        : "";

    /// <summary>The code of what was done to a value.</summary>
    public static string CodeOf(ChangeKind kind) => kind switch
    {
        ChangeKind.WinsorisedHigh => "winsorised-high",
        ChangeKind.WinsorisedLow => "winsorised-low",
        ChangeKind.Logarithm => "log",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

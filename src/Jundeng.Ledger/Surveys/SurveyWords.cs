namespace Jundeng.Ledger.Surveys;

/// <summary>Codes of measures, such as <c>share</c>.</summary>
public static class SurveyWords
{
    private static readonly string[] s_measures = ["share", "mean"];

    /// <summary>Codes of all measures.</summary>
    public static IReadOnlyList<string> Measures => s_measures;

    /// <summary>The code of a measure.</summary>
    public static string Of(SurveyMeasure measure) => s_measures[(int)measure];

    /// <summary>The measure of a code.</summary>
    public static SurveyMeasure Measure(string code) =>
        Array.IndexOf(s_measures, code) is >= 0 and var at ? (SurveyMeasure)at : throw new ArgumentOutOfRangeException(nameof(code), code, "There is no such measure.");
}

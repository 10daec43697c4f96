using System.Globalization;
using Jundeng.Ledger.Surveys;
using Jundeng.Web.Pages.Forms;

namespace Jundeng.Web.Pages.Surveys;

/// <summary>What was typed of a survey.</summary>
internal static class SurveyForm
{
    private const double Percent = 100;

    private static readonly char[] s_between = [',', '，', '、', ';', '；', ' '];

    public static IReadOnlyList<TrialField> Fields { get; } =
    [
        new("title", "surveys.name", "surveys.name.help"),
        new("period", "surveys.period", "surveys.period.help"),
        new("indicator", "surveys.indicator", "surveys.indicator.help"),
        new("scale-from", "surveys.scale-from", Usual: "1"),
        new("scale-to", "surveys.scale-to", Usual: "5"),
        new("satisfied", "surveys.satisfied", "surveys.satisfied.help", "4、5"),
        new("level", "surveys.level", "surveys.level.help", "95"),
        new("measure", "surveys.measure", "surveys.measure.help", SurveyWords.Of(SurveyMeasure.Share)) { Choices = [.. SurveyWords.Measures.Select(code => (code, $"survey-measure.{code}"))] },
    ];

    /// <summary>A number that cannot be read is none, and is refused with all else that is wrong.</summary>
    public static SurveyDeclaration Of(Fields fields) => new(
        fields.Text("title") ?? "", fields.Text("period") ?? "", fields.Text("indicator") ?? "", Number(fields.Text("scale-from")), Number(fields.Text("scale-to")),
        [.. (fields.Text("satisfied") ?? "").Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)])
    {
        Level = Number(fields.Text("level")?.TrimEnd('%', '％')) / Percent,
        Measure = fields.Text("measure") is { } code && SurveyWords.Measures.Contains(code) ? SurveyWords.Measure(code) : default,
    };

    private static double Number(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}

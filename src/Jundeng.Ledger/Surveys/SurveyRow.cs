using System.Globalization;

namespace Jundeng.Ledger.Surveys;

/// <summary>A survey as a row, without its answers.</summary>
internal sealed record SurveyRow(
    long SurveyNo, string PublicId, string Title, string Period, string Indicator, double ScaleFrom, double ScaleTo, string Satisfied, string Measure, double Level, long Smallest,
    long Answers, long Unanswered, string FileName, string Sha256, string At, string Who)
{
    private const char Separator = ',';

    public static string Join(IEnumerable<double> answers) => string.Join(Separator, answers.Select(answer => answer.ToString("R", CultureInfo.InvariantCulture)));

    public Survey ToSurvey() => Survey.Of(
        PublicId,
        new SurveyDeclaration(Title, Period, Indicator, ScaleFrom, ScaleTo, [.. Satisfied.Split(Separator).Select(text => double.Parse(text, CultureInfo.InvariantCulture))]) { Level = Level, Measure = SurveyWords.Measure(Measure) },
        FileName, Sha256, (int)Answers, (int)Unanswered, (int)Smallest, Iso.ToMoment(At), Who);
}

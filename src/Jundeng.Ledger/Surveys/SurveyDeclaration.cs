namespace Jundeng.Ledger.Surveys;

/// <summary>What is said of a survey beside its answers.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Period">The period that its estimates are of, such as <c>2026</c>.</param>
/// <param name="Indicator">The indicator of answers that name none.</param>
/// <param name="ScaleFrom">The least answer.</param>
/// <param name="ScaleTo">The greatest.</param>
/// <param name="Satisfied">The answers that count as satisfied.</param>
public sealed record SurveyDeclaration(string Title, string Period, string Indicator, double ScaleFrom, double ScaleTo, IReadOnlyList<double> Satisfied)
{
    private const double UsualLevel = 0.95;

    /// <summary>The level of the intervals.</summary>
    public double Level { get; init; } = UsualLevel;

    /// <summary>Which estimate becomes an observation.</summary>
    public SurveyMeasure Measure { get; init; }
}

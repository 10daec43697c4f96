namespace Jundeng.Ledger.Surveys;

/// <summary>Which estimate of a survey becomes an observation.</summary>
public enum SurveyMeasure
{
    /// <summary>The share of those who are satisfied, in percent.</summary>
    Share,

    /// <summary>The mean answer, in points of the scale.</summary>
    Mean,
}

using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Surveys;

/// <summary>Reads a table of answers: a row an answer.</summary>
internal static class SurveyTable
{
    private static readonly CsvColumn s_region = new("region", "地区", Needed: true);
    private static readonly CsvColumn s_answer = new("answer", "答案", Needed: true);
    private static readonly CsvColumn s_indicator = new("indicator", "指标");
    private static readonly CsvColumn s_weight = new("weight", "权重");
    private static readonly CsvColumn s_stratum = new("stratum", "层");
    private static readonly CsvColumn s_cluster = new("cluster", "群");

    /// <param name="csv">The table.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="survey">What was said of it.</param>
    /// <param name="errors">Everything that is wrong, with row, column and cure.</param>
    public static IReadOnlyList<SurveyAnswer> Read(string csv, string fileName, SurveyDeclaration survey, out IReadOnlyList<Refusal> errors)
    {
        using var reader = new StringReader(csv);
        using var table = new CsvTable(reader, [s_region, s_answer, s_indicator, s_weight, s_stratum, s_cluster]);
        var answers = table.Rows().Select(row => Read(row, survey)).OfType<SurveyAnswer>().ToList();
        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        errors = [.. table.Errors];
        return answers;
    }

    private static SurveyAnswer? Read(CsvRow row, SurveyDeclaration survey)
    {
        if (row[s_region] is null) row.Refuse(s_region, "cell-missing", SurveyMessages.CellMissing);
        var isSound = row.TryNumber(s_answer, out var value) & row.TryNumber(s_weight, out var weight);
        if (value is { } answer && (answer < survey.ScaleFrom || answer > survey.ScaleTo))
        {
            row.Refuse(s_answer, "off-scale", SurveyMessages.OffScale(row[s_answer]!, survey));
            isSound = false;
        }

        if (weight <= 0)
        {
            row.Refuse(s_weight, "weight", SurveyMessages.Weight(row[s_weight]!));
            isSound = false;
        }

        return isSound && row[s_region] is { } region
            ? new SurveyAnswer(row.Number, region, row[s_indicator] ?? survey.Indicator, value, weight ?? 1, row[s_stratum] ?? "", row[s_cluster])
            : null;
    }
}

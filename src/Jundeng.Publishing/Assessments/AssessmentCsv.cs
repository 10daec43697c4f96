using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;

namespace Jundeng.Publishing.Assessments;

/// <summary>A run as flat tables. Scores are rounded where the scheme says so; every step has all its digits.</summary>
public static class AssessmentCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>One row a region, period and node.</summary>
    public static void WriteResults(TextWriter output, AssessmentRun run)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("region", "period", "node", "score", "uncapped", "low", "high", "coverage", "rank");
        var rounding = run.Scheme.Rounding;
        foreach (var result in run.Results())
            csv.WriteRecord(
                Text(result.Region), Text(result.Period), Text(result.Node), Number(result.Score, rounding), Number(result.Uncapped, rounding), Number(result.Low, rounding),
                Number(result.High, rounding), Number(result.Coverage), Count(result.Rank));
    }

    /// <summary>One row a region, period and indicator, with its number after each step.</summary>
    public static void WriteSteps(TextWriter output, AssessmentRun run)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("region", "period", "node", "indicator", "status", "value", "divided", "imputed", "treated", "treatment", "score", "uncapped");
        for (var unit = 0; unit < run.Regions.Count * run.Periods.Count; unit++)
        {
            foreach (var steps in run.Indicators)
                csv.WriteRecord(
                    Text(run.Regions[unit % run.Regions.Count]), Text(run.Periods[unit / run.Regions.Count]), Text(steps.Node.Id), Text(steps.Node.Indicator!.Source),
                    ReportCodes.Of(steps.Status[unit]), Number(steps.Value[unit]), Number(steps.Divided[unit]), Number(steps.Imputed[unit]), Number(steps.Treated[unit]),
                    steps.Treatments.TryGetValue(unit, out var kind) ? AssessmentWords.CodeOf(kind) : "", Number(steps.Score[unit]), Number(steps.Uncapped[unit]));
        }
    }

    /// <summary>One row a node below another.</summary>
    public static void WriteWeights(TextWriter output, AssessmentRun run)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("parent", "node", "source", "weight", "effective", "rows", "consistency_ratio");
        foreach (var parent in run.Weights)
            foreach (var child in parent.Children)
                csv.WriteRecord(
                    Text(parent.Node), Text(child.Node), SchemeWords.Of(SchemeWords.WeightSources, parent.Source), Number(child.Share), Number(child.Effective), Count(parent.Rows),
                    Number(parent.ConsistencyRatio));
    }

    /// <summary>One row a region, period and root.</summary>
    public static void WriteUncertainty(TextWriter output, AssessmentRun run)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("region", "period", "node", "score", "rank", "mean_score", "score_low", "score_high", "median_rank", "rank_low", "rank_high");
        var rounding = run.Scheme.Rounding;
        foreach (var one in run.Uncertainty)
            csv.WriteRecord(
                Text(one.Region), Text(one.Period), Text(one.Node), Number(one.Score, rounding), Count(one.Rank), Number(one.MeanScore, rounding), Number(one.ScoreLow, rounding),
                Number(one.ScoreHigh, rounding), Number(one.MedianRank), Number(one.RankLow), Number(one.RankHigh));
    }

    private static string Text(string value) => CsvGuard.Protect(value);

    private static string Number(double? value, Rounding? rounding = null) =>
        value is { } number && !double.IsNaN(number) ? AssessmentRunJson.Published(number, rounding).ToString("R", CultureInfo.InvariantCulture) : "";

    private static string Count(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}

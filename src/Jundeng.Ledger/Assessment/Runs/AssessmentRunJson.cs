using System.Text.Json;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>A run as JSON. Scores are rounded where the scheme says so and have all their digits where it does not.</summary>
public static class AssessmentRunJson
{
    private const int Often = 1 << 20;
    private const double LargestRounded = 1e27;

    /// <summary>Writes a run as one object; missing numbers are null.</summary>
    public static void Write(Utf8JsonWriter json, AssessmentRun run)
    {
        var rounding = run.Scheme.Rounding;
        json.WriteStartObject();
        json.WriteStartArray("results");
        foreach (var result in run.Results())
        {
            json.WriteStartObject();
            json.WriteString("region", result.Region);
            json.WriteString("period", result.Period);
            json.WriteString("node", result.Node);
            Number(json, "score", result.Score, rounding);
            Number(json, "uncapped", result.Uncapped, rounding);
            Number(json, "low", result.Low, rounding);
            Number(json, "high", result.High, rounding);
            Number(json, "coverage", result.Coverage);
            if (result.Rank is { } rank) json.WriteNumber("rank", rank);
            else json.WriteNull("rank");
            json.WriteEndObject();
            if (json.BytesPending > Often) json.Flush();
        }

        json.WriteEndArray();
        Weights(json, run);
        if (run.Uncertainty.Count > 0) Uncertainty(json, run, rounding);
        if (run.Sensitivity.Count > 0) Sensitivity(json, run);
        Facts(json, run);
        json.WriteEndObject();
    }

    /// <summary>A score as it leaves the house: rounded as the scheme says, if it says so and the score is not beyond all decimals.</summary>
    public static double Published(double score, Rounding? rounding) => rounding is { } named && Math.Abs(score) < LargestRounded ? (double)named.Of(score) : score;

    private static void Weights(Utf8JsonWriter json, AssessmentRun run)
    {
        json.WriteStartArray("weights");
        foreach (var parent in run.Weights)
        {
            foreach (var child in parent.Children)
            {
                json.WriteStartObject();
                json.WriteString("node", child.Node);
                json.WriteString("parent", parent.Node);
                json.WriteString("source", Schemes.SchemeWords.Of(Schemes.SchemeWords.WeightSources, parent.Source));
                json.WriteNumber("weight", child.Share);
                json.WriteNumber("effective", child.Effective);
                if (parent.Rows is { } rows) json.WriteNumber("rows", rows);
                if (parent.ConsistencyRatio is { } ratio) json.WriteNumber("consistencyRatio", ratio);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Uncertainty(Utf8JsonWriter json, AssessmentRun run, Rounding? rounding)
    {
        json.WriteStartArray("uncertainty");
        foreach (var region in run.Uncertainty)
        {
            json.WriteStartObject();
            json.WriteString("region", region.Region);
            json.WriteString("period", region.Period);
            json.WriteString("node", region.Node);
            Number(json, "score", region.Score, rounding);
            json.WriteNumber("rank", region.Rank);
            Number(json, "meanScore", region.MeanScore, rounding);
            Number(json, "scoreLow", region.ScoreLow, rounding);
            Number(json, "scoreHigh", region.ScoreHigh, rounding);
            json.WriteNumber("medianRank", region.MedianRank);
            json.WriteNumber("rankLow", region.RankLow);
            json.WriteNumber("rankHigh", region.RankHigh);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Sensitivity(Utf8JsonWriter json, AssessmentRun run)
    {
        json.WriteStartArray("sensitivity");
        foreach (var one in run.Sensitivity)
        {
            json.WriteStartObject();
            json.WriteString("period", one.Period);
            json.WriteString("node", one.Node);
            json.WriteString("assumption", one.Assumption.ToString().ToLowerInvariant());
            json.WriteNumber("first", one.First);
            json.WriteNumber("firstLow", one.FirstLow);
            json.WriteNumber("firstHigh", one.FirstHigh);
            json.WriteNumber("total", one.Total);
            json.WriteNumber("totalLow", one.TotalLow);
            json.WriteNumber("totalHigh", one.TotalHigh);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Where the results come from.
    private static void Facts(Utf8JsonWriter json, AssessmentRun run)
    {
        if (run.Targets.Count > 0)
        {
            json.WriteStartArray("targets");
            foreach (var target in run.Targets)
            {
                json.WriteStartObject();
                json.WriteString("node", target.Node);
                json.WriteString("target", target.Target);
                json.WriteString("indicator", target.Name);
                json.WriteNumber("value", target.Value);
                json.WriteString("comparator", Codes.Of(target.Sense switch { TargetSense.AtLeast => Comparator.AtLeast, TargetSense.AtMost => Comparator.AtMost, _ => Comparator.Equal }));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("scheme");
        json.WriteString("id", run.Scheme.Id);
        json.WriteNumber("version", run.Scheme.Version);
        json.WriteString("sha256", run.SchemeDigest);
        json.WriteEndObject();
        json.WriteStartObject("data");
        json.WriteString("sha256", run.ObservationsDigest);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? number, Rounding? rounding = null)
    {
        if (number is { } known) json.WriteNumber(name, Published(known, rounding));
        else json.WriteNull(name);
    }
}

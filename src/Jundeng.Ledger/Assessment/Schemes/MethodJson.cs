using System.Text.Json;
using Jundeng.Measures;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Methods with all their parameters as canonical JSON.</summary>
internal static class MethodJson
{
    public static void Write(Utf8JsonWriter json, AttainmentMethod method)
    {
        json.WriteStartObject("attainment");
        json.WriteString("family", SchemeWords.Of(SchemeWords.Families, method.Family));
        json.WriteNumber("lowest", method.Bounds.Floor);
        json.WriteNumber("cap", method.Bounds.Cap);
        if (method.Target is { } target) Write(json, target);
        switch (method.Family)
        {
            case AttainmentFamily.Efficacy:
                Write(json, ("floor", method.FloorValue), ("at-floor", method.AtFloor));
                break;
            case AttainmentFamily.Range:
                Write(json, ("worst", method.Worst), ("best", method.Best));
                break;
            case AttainmentFamily.BasePeriod:
                json.WriteString("base", method.BasePeriod);
                break;
            case AttainmentFamily.Coverage:
                json.WriteNumber("full", method.Full);
                break;
            case AttainmentFamily.Gap:
                Write(json, ("mean", method.Mean));
                json.WriteBoolean("weighted", method.IsWeighted);
                break;
            case AttainmentFamily.Grades when method.Grades is { } rule:
                json.WriteNumber("below", rule.Below);
                json.WriteStartArray("grades");
                foreach (var (from, share) in rule.Grades)
                {
                    json.WriteNumberValue(from);
                    json.WriteNumberValue(share);
                }

                json.WriteEndArray();
                break;
            case AttainmentFamily.Interval when method.Interval is { } rule:
                Write(json, ("target-from", rule.TargetFrom), ("target-to", rule.TargetTo), ("allowed-from", rule.AllowedFrom), ("allowed-to", rule.AllowedTo));
                break;
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Normaliser normaliser)
    {
        json.WriteStartObject();
        json.WriteString("method", NameOf(normaliser));
        switch (normaliser)
        {
            case MinMax minMax:
                Write(json, ("from", minMax.From), ("to", minMax.To));
                break;
            case Goalposts posts:
                Write(json, ("low", posts.Low), ("high", posts.High), ("scale", posts.Scale));
                json.WriteBoolean("cut", posts.Cut);
                break;
            case ZScore score:
                Write(json, ("mean", score.Mean), ("sd", score.StandardDeviation));
                break;
            case DistanceToReference reference:
                json.WriteNumber("reference", reference.Reference);
                json.WriteBoolean("cut", reference.Cut);
                break;
            case Rescaled rescaled:
                json.WriteNumber("factor", rescaled.Factor);
                json.WritePropertyName("of");
                Write(json, rescaled.Normaliser);
                break;
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, OutlierTreatment? treatment)
    {
        if (treatment is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("winsorise", treatment.WinsoriseAtMost);
        Write(json, ("skew", treatment.SkewLimit), ("kurtosis", treatment.KurtosisLimit));
        json.WriteString("then", SchemeWords.Of(SchemeWords.Fallbacks, treatment.Fallback));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, WeightRule rule)
    {
        json.WriteStartObject("weights");
        json.WriteString("source", SchemeWords.Of(SchemeWords.WeightSources, rule.Source));
        if (rule.Allocations is { } allocations)
        {
            json.WriteNumber("points", rule.Points);
            Write(json, "budget", allocations);
        }

        if (rule.Judgements.Count > 0)
        {
            json.WriteStartArray("ahp");
            foreach (var matrix in rule.Judgements) Write(json, null, matrix);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SchemeUncertainty doubt)
    {
        json.WriteStartObject("uncertainty");
        json.WriteNumber("runs", doubt.Runs);
        json.WriteNumber("seed", doubt.Seed);
        Write(json, ("level", doubt.Level), ("weights", doubt.WeightNoise), ("measurement", doubt.Measurement));
        json.WriteNumber("sensitivity", doubt.SensitivityPoints);
        json.WriteStartArray("treat");
        foreach (var treatment in doubt.Treatments) Write(json, treatment);
        json.WriteEndArray();
        json.WriteStartArray("normalise");
        foreach (var normaliser in doubt.Normalisers) Write(json, normaliser);
        json.WriteEndArray();
        json.WriteStartArray("aggregate");
        foreach (var aggregator in doubt.Aggregators) json.WriteStringValue(SchemeWords.Of(aggregator));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word by which schemes write a normalisation.</summary>
    public static string NameOf(Normaliser normaliser) => normaliser switch
    {
        MinMax => "minmax",
        Goalposts => "goalposts",
        ZScore => "zscore",
        RankScore => "rank",
        PercentileRank => "percentile",
        Borda => "borda",
        DistanceToBest => "distance-to-best",
        FractionOfBest => "fraction-of-best",
        DistanceToReference => "distance-to-reference",
        Rescaled => "rescaled",
        _ => "attainment",
    };

    private static void Write(Utf8JsonWriter json, SchemeTarget target)
    {
        json.WriteStartObject("target");
        if (target.IsOfPlan) json.WriteString("plan", target.PlanTarget ?? "");
        if (target.Value is { } value) json.WriteNumber("value", value);
        foreach (var (period, number) in target.ByPeriod.OrderBy(one => one.Key, StringComparer.Ordinal)) json.WriteNumber(period, number);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, Table table)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        for (var row = 0; row < table.Rows; row++)
        {
            json.WriteStartArray();
            for (var column = 0; column < table.Columns; column++) json.WriteNumberValue(table[row, column]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Name, double? Value)> numbers)
    {
        foreach (var (name, value) in numbers)
            if (value is { } number) json.WriteNumber(name, number);
    }
}

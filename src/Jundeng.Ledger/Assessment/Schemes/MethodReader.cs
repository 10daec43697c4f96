using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads normalisations and treatments of outliers.</summary>
internal static class MethodReader
{
    private const string None = "none";

    private static readonly Dictionary<string, Func<YamlMap, SchemeContext, Normaliser?>> s_normalisers = new()
    {
        ["minmax"] = (map, context) => map.Find("to") is null ? DefaultNormaliser(context) : Ends(map, "to") is { } to ? new MinMax(to.From, to.To) : null,
        ["goalposts"] = Goalposts,
        ["zscore"] = (map, _) => new ZScore(map.Number("mean") ?? 0, map.Number("sd", value => value > 0, SchemeMessages.PositiveNumber) ?? 1),
        ["rank"] = (_, _) => new RankScore(),
        ["percentile"] = (_, context) => Scaled(new PercentileRank(), context),
        ["borda"] = (_, _) => new Borda(),
        ["distance-to-best"] = (_, context) => Scaled(new DistanceToBest(), context),
        ["fraction-of-best"] = (_, context) => Scaled(new FractionOfBest(), context),
        ["distance-to-reference"] = (map, context) =>
        {
            if (map.Find("reference") is null) map.Faults.Add(map.Node, "key-missing", SchemeMessages.Missing("reference"));
            return Scaled(new DistanceToReference(map.Number("reference") ?? 0, map.YesNo("cut") ?? false), context);
        },
    };

    /// <summary>The words for normalisations.</summary>
    public static IReadOnlyCollection<string> Normalisations => s_normalisers.Keys;

    public static Normaliser DefaultNormaliser(SchemeContext context) => new MinMax(0, context.Scale);

    /// <summary>A word, or a mapping with <c>method</c> and its parameters.</summary>
    public static Normaliser Normaliser(YamlNode found, SchemeContext context)
    {
        var map = new YamlMap(found as YamlMappingNode ?? [], context.Faults);
        string? word;
        if (found is YamlMappingNode)
        {
            word = map.Text("method");
            if (map.Find("method") is null) context.Faults.Add(found, "key-missing", SchemeMessages.Missing("method"));
        }
        else
        {
            word = YamlValues.Text(found, "normalise", context.Faults);
        }

        Normaliser? normaliser = null;
        if (word is not null)
        {
            if (s_normalisers.TryGetValue(word, out var read)) normaliser = read(map, context);
            else context.Faults.Add(map.Find("method") ?? found, "unknown-word", SchemeMessages.UnknownWord("normalise", word, [.. s_normalisers.Keys]));
            if (read is not null) map.RefuseTheRest();
        }

        return normaliser ?? DefaultNormaliser(context);
    }

    /// <summary>The handbook's limits where a mapping leaves them out; null for <c>none</c>.</summary>
    public static OutlierTreatment? Treatment(YamlNode found, SchemeFaults faults)
    {
        const int fewest = 0, most = 1_000_000;
        if (found is YamlScalarNode { Value: None }) return null;
        if (found is not YamlMappingNode node)
        {
            faults.Add(found, "unknown-word", SchemeMessages.UnknownWord("treat", YamlValues.Shown(found), [None, "{winsorise, skew, kurtosis, then}"]));
            return null;
        }

        var map = new YamlMap(node, faults);
        var usual = new OutlierTreatment();
        var treatment = new OutlierTreatment(
            map.Whole("winsorise", fewest, most) ?? usual.WinsoriseAtMost,
            map.Number("skew", value => value > 0, SchemeMessages.PositiveNumber) ?? usual.SkewLimit,
            map.Number("kurtosis", value => value > 0, SchemeMessages.PositiveNumber) ?? usual.KurtosisLimit,
            map.Word("then", SchemeWords.Fallbacks) ?? usual.Fallback);
        map.RefuseTheRest();
        return treatment;
    }

    private static Goalposts? Goalposts(YamlMap map, SchemeContext context)
    {
        foreach (var key in new[] { "low", "high" })
            if (map.Find(key) is null) map.Faults.Add(map.Node, "key-missing", SchemeMessages.Missing(key));
        var (low, high, cut) = (map.Number("low"), map.Number("high"), map.YesNo("cut") ?? true);
        if (low is null || high is null) return null;
        if (low < high) return new Goalposts(low.Value, high.Value, context.Scale, cut);
        map.Faults.Add(map.Find("high")!, "ends", SchemeMessages.RisingEnds);
        return null;
    }

    private static (double From, double To)? Ends(YamlMap map, string key)
    {
        if (map.Numbers(key, 2) is not [var from, var to]) return null;
        if (from < to) return (from, to);
        map.Faults.Add(map.Find(key)!, "ends", SchemeMessages.RisingEnds);
        return null;
    }

    private static Normaliser Scaled(Normaliser shares, SchemeContext context) => context.Scale == 1 ? shares : new Rescaled(shares, context.Scale);
}

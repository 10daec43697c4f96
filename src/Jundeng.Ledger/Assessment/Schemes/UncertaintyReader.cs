using Jundeng.Measures.Aggregation;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads what is in doubt.</summary>
internal static class UncertaintyReader
{
    public static SchemeUncertainty? Read(YamlNode found, SchemeContext context)
    {
        const int fewest = 2, most = 1_000_000, fewestPoints = 2, mostPoints = 100_000;
        const double largestSeed = 9_007_199_254_740_992;
        if (found is not YamlMappingNode node)
        {
            context.Faults.Add(found, "nothing-in-doubt", SchemeMessages.NothingInDoubt);
            return null;
        }

        var map = new YamlMap(node, context.Faults);
        var usual = new SchemeUncertainty();
        var doubt = new SchemeUncertainty
        {
            Runs = map.Whole("runs", fewest, most) ?? usual.Runs,
            Seed = (ulong?)map.Number("seed", value => value >= 0 && value <= largestSeed && value == Math.Floor(value), SchemeMessages.WholeNumber(0, int.MaxValue)) ?? usual.Seed,
            Level = map.Number("level", value => value is > 0 and < 1, SchemeMessages.LevelNumber) ?? usual.Level,
            WeightNoise = map.Number("weights", value => value is >= 0 and <= 1, SchemeMessages.ShareNumber) ?? 0,
            Measurement = map.Number("measurement", value => value >= 0, SchemeMessages.NotNegative) ?? 0,
            Treatments = [.. map.List("treat").Select(item => MethodReader.Treatment(item, context.Faults))],
            Normalisers = [.. map.List("normalise").Select(item => MethodReader.Normaliser(item, context))],
            Aggregators = [.. map.List("aggregate").Select(item => Aggregation(item, context.Faults).On(context.Scale))],
            SensitivityPoints = map.Whole("sensitivity", fewestPoints, mostPoints) ?? 0,
        };
        map.RefuseTheRest();
        if (doubt is { WeightNoise: 0, Measurement: 0, Treatments.Count: 0, Normalisers.Count: 0, Aggregators.Count: 0 })
            context.Faults.Add(found, "nothing-in-doubt", SchemeMessages.NothingInDoubt);
        return doubt;
    }

    private static Aggregator Aggregation(YamlNode item, SchemeFaults faults)
    {
        if (YamlValues.Text(item, "aggregate", faults) is not { } word) return Aggregator.Arithmetic;
        if (!SchemeWords.TryParse(word, out var aggregator)) faults.Add(item, "unknown-word", SchemeMessages.UnknownWord("aggregate", word, SchemeWords.Aggregations));
        return aggregator;
    }
}

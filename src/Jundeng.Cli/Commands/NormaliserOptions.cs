using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Measures.Normalisation;

namespace Jundeng.Cli.Commands;

/// <summary>The parameters of normalisations as options, and the normalisation that they make.</summary>
internal sealed class NormaliserOptions
{
    private readonly Option<double[]> _to = Options.Pair("--to", Strings.OptionEnds, "LOW,HIGH");
    private readonly Option<double?> _mean = Options.Number("--mean", Strings.OptionMean, "X");
    private readonly Option<double?> _deviation = Options.Number("--sd", Strings.OptionDeviation, "X", value => value > 0);
    private readonly Option<double?> _low = Options.Number("--low", Strings.OptionLow, "X");
    private readonly Option<double?> _high = Options.Number("--high", Strings.OptionHigh, "X");
    private readonly Option<double?> _scale = Options.Number("--scale", Strings.OptionGoalScale, "X", value => value > 0);
    private readonly Option<double?> _reference = Options.Number("--reference", Strings.OptionReference, "X");
    private readonly Option<bool> _cut = new("--cut") { Description = Strings.OptionCut };
    private readonly Option<bool> _uncut = new("--no-cut") { Description = Strings.OptionNoCut };

    /// <summary>The words for the methods.</summary>
    public static string[] Methods { get; } = ["minmax", "goalposts", "zscore", "rank", "percentile", "borda", "distance-to-best", "fraction-of-best", "distance-to-reference"];

    public IReadOnlyList<Option> All => [_to, _mean, _deviation, _low, _high, _scale, _reference, _cut, _uncut];

    /// <summary>The method with its parameters.</summary>
    /// <exception cref="CliException">A parameter is lacking, does not fit, or belongs to another method.</exception>
    public Normaliser Of(string method, ParseResult parsed)
    {
        Option[] own = method switch
        {
            "minmax" => [_to],
            "goalposts" => [_low, _high, _scale, _uncut],
            "zscore" => [_mean, _deviation],
            "distance-to-reference" => [_reference, _cut],
            _ => [],
        };
        foreach (var option in All.Except(own))
            if (parsed.GetResult(option) is { Implicit: false }) throw new CliException(ExitCode.Usage, Strings.OptionOfOtherMethod.With(option.Name, method));
        return method switch
        {
            "minmax" => parsed.GetValue(_to) is [var from, var to] ? new MinMax(from, to) : new MinMax(),
            "goalposts" => Goalposts(parsed),
            "zscore" => new ZScore(parsed.GetValue(_mean) ?? 0, parsed.GetValue(_deviation) ?? 1),
            "rank" => new RankScore(),
            "percentile" => new PercentileRank(),
            "borda" => new Borda(),
            "distance-to-best" => new DistanceToBest(),
            "fraction-of-best" => new FractionOfBest(),
            _ => new DistanceToReference(Needed(parsed, _reference), parsed.GetValue(_cut)),
        };
    }

    private Goalposts Goalposts(ParseResult parsed)
    {
        var (low, high) = (Needed(parsed, _low), Needed(parsed, _high));
        if (!(low < high)) throw new CliException(ExitCode.Usage, Strings.OptionPairRises.With("--low", "--high"));
        return new Goalposts(low, high, parsed.GetValue(_scale) ?? 100, !parsed.GetValue(_uncut));
    }

    private static double Needed(ParseResult parsed, Option<double?> option) =>
        parsed.GetValue(option) ?? throw new CliException(ExitCode.Usage, Strings.OptionRequired.With(option.Name, option.Description));
}

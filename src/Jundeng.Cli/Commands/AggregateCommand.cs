using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Weights;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng aggregate</c>: one score of several.</summary>
internal static class AggregateCommand
{
    private const string Equal = "equal";
    private const string Entropy = "entropy";
    private const string Critic = "critic";
    private const double UsualMet = 100;

    private static readonly Dictionary<string, MissingRule> s_missing = new()
    {
        ["pair"] = MissingRule.Pair,
        ["renormalise"] = MissingRule.Renormalise,
        ["worst"] = MissingRule.Worst,
        ["block"] = MissingRule.Block,
    };

    public static Command Create()
    {
        var method = new Argument<AggregationMethod>("METHOD")
        {
            Description = Strings.ArgumentAggregation,
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                var found = AggregationMethod.Find(word);
                if (found is null) result.AddError(Strings.MethodUnknown.With(word, string.Join(Strings.ListSeparator, AggregationMethod.Ids)));
                return found;
            },
        };
        var file = new Argument<string>("TABLE") { Description = Strings.ArgumentScores };
        var weights = new Option<string>("--weights") { Description = Strings.OptionWeights, HelpName = $"FILE|{Equal}|{Entropy}|{Critic}", DefaultValueFactory = _ => Equal };
        var missing = new Option<string>("--missing") { Description = Strings.OptionMissing, HelpName = string.Join('|', s_missing.Keys), DefaultValueFactory = _ => s_missing.Keys.First() }.Among([.. s_missing.Keys]);
        var scale = Options.Pair("--scale", Strings.OptionScoreScale, "WORST,MET");
        var labels = Options.Names("--id", Strings.OptionId);
        var format = Options.FormatOfPipes();
        var output = Options.Output(".csv", ".json");
        var command = new DocumentedCommand("aggregate", Strings.AggregateDescription, Strings.AggregateExamples) { method, file, weights, missing, scale, labels, format, output };
        command.SetAction(parsed =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = NumberTable.Read(source.Bytes, source.Name, parsed.GetRequiredValue(labels));
            var way = parsed.GetRequiredValue(method);
            var ends = parsed.GetValue(scale) is [var worst, var met] ? new ScoreScale(worst, met) : new ScoreScale(0, UsualMet);
            var scores = AggregationStep.Apply(table, way, Weights(parsed.GetRequiredValue(weights), table), s_missing[parsed.GetRequiredValue(missing)], ends);
            var result = new NumberOutput(
                table,
                [
                    KeyValuePair.Create("score", scores.Score), KeyValuePair.Create("low", scores.Low), KeyValuePair.Create("high", scores.High), KeyValuePair.Create("coverage", scores.Coverage),
                ],
                way.Id, scores.Weights);
            if (parsed.GetValue(output) is { } path) result.Save(path);
            else result.Print(parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static double[] Weights(string given, NumberTable table)
    {
        switch (given)
        {
            case Equal:
                return WeightTable.Equal(table);
            case Entropy:
                return WeightTable.OfData(table, Weighting.Entropy);
            case Critic:
                return WeightTable.OfData(table, Weighting.Critic);
            default:
                var source = SourceFile.Read(given);
                return WeightTable.Read(source.Bytes, source.Name, table.Columns);
        }
    }
}

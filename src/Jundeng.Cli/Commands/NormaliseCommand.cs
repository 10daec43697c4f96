using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Measures;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng normalise</c>: columns on a common scale.</summary>
internal static class NormaliseCommand
{
    private const string Positive = "positive";
    private const string Negative = "negative";

    public static Command Create()
    {
        var parameters = new NormaliserOptions();
        var method = new Argument<string>("METHOD") { Description = Strings.ArgumentNormalisation };
        method.Among(NormaliserOptions.Methods);
        var file = new Argument<string>("COLUMN") { Description = Strings.ArgumentColumns };
        var direction = new Option<string>("--direction") { Description = Strings.OptionDirection, HelpName = $"{Positive}|{Negative}", DefaultValueFactory = _ => Positive }.Among(Positive, Negative);
        var negative = Options.Names("--negative", Strings.OptionNegative);
        var labels = Options.Names("--id", Strings.OptionId);
        var format = Options.FormatOfPipes();
        var output = Options.Output(".csv", ".json");
        var command = new DocumentedCommand("normalise", Strings.NormaliseDescription, Strings.NormaliseExamples) { method, file, direction, negative };
        foreach (var option in parameters.All) command.Options.Add(option);
        foreach (var option in new Option[] { labels, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(method);
            var normaliser = parameters.Of(word, parsed);
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var table = NumberTable.Read(source.Bytes, source.Name, parsed.GetRequiredValue(labels));
            var turned = parsed.GetRequiredValue(direction) == Negative ? Direction.Negative : Direction.Positive;
            var scores = NormalisationStep.Apply(table, normaliser, turned, parsed.GetRequiredValue(negative));
            var result = new NumberOutput(table, [.. table.Columns.Select((name, column) => KeyValuePair.Create<string, IReadOnlyList<double>>(name, scores.Column(column).ToArray()))], word);
            if (parsed.GetValue(output) is { } path) result.Save(path);
            else result.Print(parsed.GetRequiredValue(format));
        });
        return command;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Publishing;
using Jundeng.Publishing.Analysis;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng inequality</c>: how unequal subgroups are.</summary>
internal static class InequalityCommand
{
    private const double UsualLevel = 0.95;
    private const int MostDraws = 1_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("DATA") { Description = Strings.ArgumentSubgroups };
        var measures = new Option<string[]>("--measures")
        {
            Description = Strings.OptionMeasures.With(string.Join(' ', InequalityService.Ids)),
            HelpName = "ID,ID…",
            DefaultValueFactory = _ => [],
            CustomParser = Measures,
        };
        var confidence = Options.Number("--confidence", Strings.OptionConfidence, "P", UsualLevel, Strings.NumberLevel, level => level is > 0 and < 1);
        var draws = Options.Whole("--bootstrap", Strings.OptionBootstrap, 0L, Strings.NumberDraws, count => count is 0 or (>= 2 and <= MostDraws));
        var seed = Options.Whole("--seed", Strings.OptionSeed, 1L, Strings.NumberSeed, number => number >= 0);
        var format = Options.Format(Options.Table, Options.Json, Options.Csv);
        var output = Options.Output(".json", ".csv");
        var command = new DocumentedCommand("inequality", Strings.InequalityDescription, Strings.InequalityExamples) { file, measures, confidence, draws, seed, format, output };
        command.SetAction(parsed =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            var data = SubgroupTable.Read(source.Bytes, source.Name);
            foreach (var note in data.Notes) Terminal.Note(PlanTerms.Of(note));
            var options = new InequalityOptions
            {
                Measures = parsed.GetRequiredValue(measures),
                Level = parsed.GetRequiredValue(confidence),
                Draws = (int)parsed.GetRequiredValue(draws),
                Seed = (ulong)parsed.GetRequiredValue(seed),
            };
            var results = InequalityService.Measure(data.Settings, options);
            if (results.Count == 0) Terminal.Note(Strings.InequalityNothing);
            if (parsed.GetValue(output) is { } path) Save(results, path);
            else Print(results, options.Level, parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static void Print(IReadOnlyList<InequalityResult> results, double level, string format)
    {
        switch (format)
        {
            case Options.Json:
                JsonOutput.Print(json => InequalityJson.Write(json, results));
                break;
            case Options.Csv:
                InequalityCsv.Write(Terminal.Out, results);
                break;
            default:
                InequalityTable.Print(results, level);
                break;
        }
    }

    private static void Save(IReadOnlyList<InequalityResult> results, string path)
    {
        OutputFile.Write(path, stream =>
        {
            if (Options.Ending(path) == ".json") JsonOutput.Write(stream, json => InequalityJson.Write(json, results));
            else CsvFile.Write(stream, writer => InequalityCsv.Write(writer, results));
        });
        Terminal.Note(Strings.Written.With(path));
    }

    private static string[]? Measures(ArgumentResult result)
    {
        var ids = result.Tokens[0].Value.Split([',', '，', ' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in ids.Except(InequalityService.Ids)) result.AddError(Strings.OptionMeasureUnknown.With("--measures", id, string.Join(' ', InequalityService.Ids)));
        return ids;
    }
}

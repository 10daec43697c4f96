using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Indicators;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators change</c>: another definition from a day on.</summary>
internal static class IndicatorsChangeCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = Strings.IndicatorsArgumentCode };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var name = Text("--name", Strings.IndicatorsOptionName);
        var nameEn = Text("--name-en", Strings.IndicatorsOptionNameEn);
        var unit = Text("--unit", Strings.IndicatorsOptionUnit);
        var direction = Word("--direction", Strings.IndicatorsOptionDirection, IndicatorWords.Directions);
        var kind = Word("--kind", Strings.IndicatorsOptionKind, IndicatorWords.Kinds);
        var numerator = Text("--numerator", Strings.IndicatorsOptionNumerator);
        var denominator = Text("--denominator", Strings.IndicatorsOptionDenominator);
        var by = Options.Names("--by", Strings.IndicatorsOptionBy);
        var source = Text("--source", Strings.IndicatorsOptionSource);
        var frequency = Word("--frequency", Strings.IndicatorsOptionFrequency, IndicatorWords.Frequencies);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("change", Strings.IndicatorsChangeDescription, Strings.IndicatorsChangeExamples)
        {
            code, on, name, nameEn, unit, direction, kind, numerator, denominator, by, source, frequency, act.Why, db, act.Who,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var change = new IndicatorChange(parsed.GetRequiredValue(code), parsed.GetRequiredValue(on)!.Value)
            {
                Name = parsed.GetValue(name),
                NameEn = parsed.GetValue(nameEn),
                Unit = parsed.GetValue(unit),
                Direction = IndicatorWords.Direction(parsed.GetValue(direction)),
                Kind = IndicatorWords.Kind(parsed.GetValue(kind)),
                Numerator = parsed.GetValue(numerator),
                Denominator = parsed.GetValue(denominator),
                Disaggregations = parsed.GetResult(by) is { Implicit: false } ? parsed.GetRequiredValue(by) : null,
                Source = parsed.GetValue(source),
                Frequency = IndicatorWords.Frequency(parsed.GetValue(frequency)),
            };
            IndicatorTable.Print([await new IndicatorService(store).ChangeAsync(change, act.Of(parsed), ct)]);
        });
        return command;
    }

    private static Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static Option<string?> Word(string name, string description, IReadOnlyList<string> words) =>
        new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) }.Among([.. words]);
}

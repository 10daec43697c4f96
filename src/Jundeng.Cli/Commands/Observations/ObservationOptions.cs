using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Observations;

namespace Jundeng.Cli.Commands.Observations;

/// <summary>Which observations are wanted.</summary>
internal sealed class ObservationOptions
{
    public Option<string[]> Indicators { get; } = Names("--indicators", Strings.OptionObservedIndicators);

    public Option<string[]> Regions { get; } = Names("--regions", Strings.OptionObservedRegions);

    public Option<string[]> Periods { get; } = Names("--periods", Strings.OptionObservedPeriods);

    public ObservationQuery Of(ParseResult parsed) => new()
    {
        Indicators = parsed.GetValue(Indicators) ?? [],
        Regions = parsed.GetValue(Regions) ?? [],
        Periods = parsed.GetValue(Periods) ?? [],
    };

    private static Option<string[]> Names(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NAME,…",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };
}

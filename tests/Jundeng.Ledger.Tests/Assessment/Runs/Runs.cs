using System.Globalization;
using System.Text;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Tests.Assessment.Runs;

/// <summary>Runs made from texts.</summary>
internal static class Runs
{
    public static AssessmentScheme Scheme(string yaml)
    {
        Assert.True(SchemeYaml.TryRead("scheme: test\nversion: 1\n" + yaml, "scheme.yaml", out var scheme, out var errors), string.Join('\n', errors));
        return scheme;
    }

    public static ObservationTable Data(string csv)
    {
        Assert.True(ObservationTable.TryRead(new StringReader(csv), "data.csv", out var table, out var errors), string.Join('\n', errors));
        return table;
    }

    public static AssessmentRun Of(string yaml, string csv) => AssessmentRun.Of(Scheme(yaml), Data(csv));

    public static IEnumerable<string> Refusals(string yaml, string csv) =>
        Assert.Throws<LedgerRefusedException>(() => Of(yaml, csv)).Reasons.Select(reason => $"{reason.Where!.En}: {reason.Message.En}");

    /// <summary>Forty regions, two periods and twelve indicators with gaps, every step and everything in doubt.</summary>
    public static (AssessmentScheme Scheme, string Data) Large()
    {
        var yaml = new StringBuilder("""
            sample: period
            uncertainty: {runs: 60, seed: 7, weights: 0.25, normalise: [minmax, percentile], aggregate: [arithmetic, median], sensitivity: 10}
            defaults: {normalise: minmax, treat: {winsorise: 3}}
            tree:
              - id: index
                weights: critic
                children:

            """);
        var csv = new StringBuilder("region,period,indicator,value\n");
        var state = 12345u;
        for (var domain = 0; domain < 4; domain++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      - id: d{domain}\n        children:\n");
            for (var indicator = 0; indicator < 3; indicator++)
            {
                var id = $"i{domain}{indicator}";
                yaml.Append(CultureInfo.InvariantCulture, $"          - {{id: {id}, weight: {indicator + 1}, direction: {(indicator == 1 ? "negative" : "positive")}{(indicator == 2 ? ", attainment: {family: ratio, target: 80}" : "")}}}\n");
                for (var unit = 0; unit < 80; unit++)
                {
                    state = state * 1664525 + 1013904223;
                    var value = 20 + (state >> 8) % 10_000 / 100.0;
                    csv.Append(CultureInfo.InvariantCulture, $"r{unit % 40:00},{2025 + unit / 40},{id},{(state % 11 == 0 ? "" : value)}\n");
                }
            }
        }

        return (Scheme(yaml.ToString()), csv.ToString());
    }
}

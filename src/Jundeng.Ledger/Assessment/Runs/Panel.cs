using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>
/// Observations laid out by period and region, for each indicator and group that a scheme uses. Periods that are not assessed stand here
/// too: they say what was last, or what the base was.
/// </summary>
internal sealed class Panel
{
    private readonly Dictionary<(string Source, string? Group), Observation?[]> _series = [];

    /// <exception cref="LedgerRefusedException">Never: what is wrong is noted in the faults.</exception>
    public Panel(AssessmentScheme scheme, ObservationTable observations, RunFaults faults)
    {
        Regions = scheme.Regions.Count > 0 ? [.. scheme.Regions.Select(region => region.Id)] : [.. observations.Rows.Select(row => row.Region).Distinct().Order(StringComparer.Ordinal)];
        Periods = PeriodTime.Order(observations.Rows.Select(row => row.Period).Union(scheme.Periods));
        Assessed = scheme.Periods.Count > 0 ? [.. Periods.Where(scheme.Periods.Contains)] : Periods;
        var (regions, periods) = (Numbered(Regions), Numbered(Periods));
        PeriodNumbers = [.. Assessed.Select(period => periods[period])];
        foreach (var key in SeriesOf(scheme)) _series.TryAdd(key, new Observation?[Regions.Count * Periods.Count]);
        foreach (var row in observations.Rows)
        {
            if (!regions.TryGetValue(row.Region, out var region) || !_series.TryGetValue((row.Indicator, row.Group), out var cells)) continue;
            cells[periods[row.Period] * Regions.Count + region] = row;
        }

        PanelChecks.Check(scheme, observations, this, faults);
    }

    /// <summary>The regions compared: in the order of the scheme, else by their ids.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>All periods of the data, in the order of time.</summary>
    public IReadOnlyList<string> Periods { get; }

    /// <summary>Those that are assessed.</summary>
    public IReadOnlyList<string> Assessed { get; }

    /// <summary>The number among all periods of each that is assessed.</summary>
    public IReadOnlyList<int> PeriodNumbers { get; }

    /// <summary>The observations of an indicator and group, by period and region; null where there is none.</summary>
    public Observation?[] Series(string source, string? group) => _series[(source, group)];

    /// <summary>The names that the data may use for indicators.</summary>
    public static HashSet<string> Sources(AssessmentScheme scheme) => [.. SeriesOf(scheme).Select(key => key.Source)];

    private static IEnumerable<(string Source, string? Group)> SeriesOf(AssessmentScheme scheme)
    {
        foreach (var indicator in scheme.Indicators().Select(node => node.Indicator!))
        {
            foreach (var name in indicator.Group is { } group ? group.Groups.AsEnumerable<string?>() : [null])
            {
                yield return (indicator.Source, name);
                if (indicator.Denominator?.Indicator is { } denominator) yield return (denominator, name);
            }
        }
    }

    private static Dictionary<string, int> Numbered(IReadOnlyList<string> texts) =>
        texts.Select((text, number) => (text, number)).ToDictionary(pair => pair.text, pair => pair.number, StringComparer.Ordinal);
}

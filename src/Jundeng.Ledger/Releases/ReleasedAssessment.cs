using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;

namespace Jundeng.Ledger.Releases;

/// <summary>A run as it is told: without what would tell of too few people, and without what that could be worked out from.</summary>
internal sealed class ReleasedAssessment
{
    // The account of a run begins with its method and its tree; results come behind.
    private const int MethodSections = 2;

    private readonly RecomputedRun _made;
    private readonly AssessmentRun _run;
    private readonly HiddenObservations _hidden;
    private readonly HiddenScores _scores;

    public ReleasedAssessment(RecomputedRun run, IReadOnlyDictionary<string, string> parents, double threshold)
    {
        (_made, _run) = (run, run.Run);
        _hidden = new HiddenObservations(run.Cut.Observations.Rows, parents, threshold);
        _scores = new HiddenScores(_run, _hidden);
    }

    public ReleasedRun Run => new(
        _made.Summary.Id, _made.Summary.SchemeName.ToString(), _made.Summary.Title, _run.SchemeDigest, _made.Summary.Cut, _run.ObservationsDigest, _made.Summary.Sha256, _run.Scheme.Scale);

    public IReadOnlyList<ReleasedRegion> Regions => [.. _run.Regions.Select(region => new ReleasedRegion(region, _run.Scheme.NameOf(region)))];

    public IReadOnlyList<string> Periods => _run.Periods;

    public IReadOnlyList<AccountSection> Method => [.. Account.Of(_run).Sections.Take(MethodSections)];

    public IReadOnlyList<ReleasedNode> Nodes
    {
        get
        {
            var parents = _run.Weights.SelectMany(above => above.Children.Select(child => (child.Node, Above: above.Node, child.Effective))).ToDictionary(child => child.Node, StringComparer.Ordinal);
            var steps = _run.Indicators.ToDictionary(known => known.Node.Id, StringComparer.Ordinal);
            return
            [
                .. _run.Nodes.Select(node =>
                {
                    var results = Results(node, steps.GetValueOrDefault(node.Node.Id));
                    var (above, weight) = parents.TryGetValue(node.Node.Id, out var known) ? (known.Above, known.Effective) : ((string?)null, 1);
                    return new ReleasedNode(node.Node.Id, node.Node.Name, above, node.Depth, weight, Indicator(node.Node), results, Gaps(results, node.Node.Indicator is not null));
                }),
            ];
        }
    }

    /// <summary>The data of the scheme's indicators, for the regions and periods that are assessed.</summary>
    public IReadOnlyList<ReleasedObservation> Observations
    {
        get
        {
            var sources = _run.Scheme.Indicators().SelectMany(node => HiddenScores.SourcesOf(node.Indicator!)).ToHashSet(StringComparer.Ordinal);
            var (regions, periods) = (_run.Regions.ToHashSet(StringComparer.Ordinal), _run.Periods.ToHashSet(StringComparer.Ordinal));
            return
            [
                .. Assessment.Data.ObservationTable.Ordered(_made.Cut.Observations.Rows.Where(row => sources.Contains(row.Indicator) && regions.Contains(row.Region) && periods.Contains(row.Period)))
                    .Select(row => _hidden.Has(row)
                        ? new ReleasedObservation(row.Region, row.Period, row.Indicator, row.Group, ValueStatus.Suppressed, null, null, null, row.Unit)
                        : new ReleasedObservation(row.Region, row.Period, row.Indicator, row.Group, row.Status, row.Value, row.Numerator, row.Denominator, row.Unit)),
            ];
        }
    }

    private List<ReleasedResult> Results(NodeResults node, IndicatorSteps? steps)
    {
        var results = new List<ReleasedResult>(node.Score.Count);
        for (var unit = 0; unit < node.Score.Count; unit++)
        {
            var (result, period) = (_run.ResultOf(node, unit), unit / _run.Regions.Count);
            var goal = steps?.Rules.ElementAtOrDefault(period) switch { RatioRule ratio => ratio.Target, EfficacyRule efficacy => efficacy.Target, _ => (double?)null };
            results.Add(_scores.Has(node.Node.Id, unit)
                ? new ReleasedResult(result.Region, result.Period, ValueStatus.Suppressed, null, goal, null, null, null, null, null)
                : new ReleasedResult(
                    result.Region, result.Period, steps?.Status[unit] ?? (result.Score is null ? ValueStatus.Missing : ValueStatus.Normal), Known(steps?.Divided[unit]), goal,
                    Published(result.Score), Published(result.Low), Published(result.High), result.Coverage, result.Rank));
        }

        return results;
    }

    private IReadOnlyList<PeriodGap> Gaps(List<ReleasedResult> results, bool ofValues) =>
    [
        .. _run.Periods.Select(period => RunGaps.Of(period, [.. results.Where(result => result.Period == period)
            .Select(result => (result.Region, Number: ofValues ? result.Value : result.Score)).Where(one => one.Number is not null).Select(one => (one.Region, one.Number!.Value))])).OfType<PeriodGap>(),
    ];

    private ReleasedIndicator? Indicator(SchemeNode node) => node.Indicator is not { } indicator
        ? null
        : new ReleasedIndicator(
            indicator.Source, indicator.Unit, indicator.Direction == Direction.Negative, AccountMessages.MethodOf(indicator, _run.Scheme.Scale),
            _run.Targets.FirstOrDefault(target => target.Node == node.Id)?.Target);

    private double? Published(double? score) => score is { } known ? AssessmentRunJson.Published(known, _run.Scheme.Rounding) : null;

    private static double? Known(double? number) => number is { } known && !double.IsNaN(known) ? known : null;
}

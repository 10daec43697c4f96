using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>
/// A scheme applied to observations: every result and every step to it. Immutable; the same scheme, observations and targets give the same
/// bytes (<see cref="AssessmentRunJson"/>) and the same <see cref="Digest"/>, whatever the number of threads and the order of the rows.
/// A unit is a region in a period; units stand period by period, in each in the order of the regions.
/// </summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Regions">The regions compared.</param>
/// <param name="Periods">The periods assessed, in the order of time.</param>
/// <param name="Targets">What was taken from the plan in force.</param>
/// <param name="Indicators">Each indicator step by step, in the order of the scheme.</param>
/// <param name="Weights">The weights below each node that is not an indicator.</param>
/// <param name="Nodes">The scores of every node, in the order of the scheme.</param>
public sealed record AssessmentRun(
    AssessmentScheme Scheme,
    IReadOnlyList<string> Regions,
    IReadOnlyList<string> Periods,
    IReadOnlyList<ResolvedTarget> Targets,
    IReadOnlyList<IndicatorSteps> Indicators,
    IReadOnlyList<NodeWeights> Weights,
    IReadOnlyList<NodeResults> Nodes)
{
    /// <summary>SHA-256 of the scheme's canonical form.</summary>
    public required string SchemeDigest { get; init; }

    /// <summary>SHA-256 of the canonical form of the observations.</summary>
    public required string ObservationsDigest { get; init; }

    /// <summary>How sure scores and ranks are; none where the scheme doubts nothing.</summary>
    public IReadOnlyList<RegionUncertainty> Uncertainty { get; init; } = [];

    /// <summary>What the doubt hangs on; none where the scheme does not ask.</summary>
    public IReadOnlyList<AssumptionSensitivity> Sensitivity { get; init; } = [];

    /// <summary>What should be said about the run.</summary>
    public IReadOnlyList<LocalText> Notes { get; init; } = [];

    /// <summary>SHA-256 of the run's canonical JSON, in lower-case hexadecimal.</summary>
    public string Digest => CanonicalJson.DigestOf(json => AssessmentRunJson.Write(json, this));

    /// <summary>The run's canonical JSON in UTF-8.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        CanonicalJson.Write(stream, json => AssessmentRunJson.Write(json, this));
        return stream.ToArray();
    }

    /// <summary>Applies a scheme to observations.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="targets">The targets of the plan in force; null where there is none.</param>
    /// <param name="settings">How it is worked out; null for the usual way.</param>
    /// <exception cref="LedgerRefusedException">Scheme and data do not fit each other; every reason with its place and cure.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public static AssessmentRun Of(AssessmentScheme scheme, ObservationTable observations, PlanTargetSet? targets = null, RunSettings? settings = null) =>
        new RunBuilder(scheme, observations, targets, settings ?? new RunSettings()).Build();

    /// <summary>
    /// By what the names in observations do not fit a scheme, without working anything out: so that those in a table that has other errors are told, too.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">Observations, or what can be read of them.</param>
    public static IReadOnlyList<Refusal> Misfits(AssessmentScheme scheme, ObservationTable observations)
    {
        if (observations.Rows.Count == 0) return [];
        var faults = new RunFaults(scheme, observations);
        _ = new Panel(scheme, observations, faults);
        return faults.Refusals;
    }

    /// <summary>The number of a unit; −1 where there is none.</summary>
    public int UnitOf(string region, string period)
    {
        var (at, when) = (IndexOf(Regions, region), IndexOf(Periods, period));
        return at < 0 || when < 0 ? -1 : when * Regions.Count + at;
    }

    /// <summary>Every result: period by period, region by region, every node of the scheme.</summary>
    public IEnumerable<AssessmentResult> Results()
    {
        for (var period = 0; period < Periods.Count; period++)
        {
            for (var region = 0; region < Regions.Count; region++)
            {
                var unit = period * Regions.Count + region;
                foreach (var node in Nodes) yield return ResultOf(node, unit);
            }
        }
    }

    /// <summary>One node's result for a unit.</summary>
    public AssessmentResult ResultOf(NodeResults node, int unit) => new(
        Regions[unit % Regions.Count], Periods[unit / Regions.Count], node.Node.Id, Known(node.Score[unit]), Known(node.Uncapped[unit]), Known(node.Low[unit]), Known(node.High[unit]),
        Known(node.Coverage[unit]), node.Rank[unit] == 0 ? null : node.Rank[unit]);

    private static double? Known(double number) => double.IsNaN(number) ? null : number;

    private static int IndexOf(IReadOnlyList<string> texts, string text)
    {
        for (var i = 0; i < texts.Count; i++)
            if (texts[i] == text) return i;
        return -1;
    }
}

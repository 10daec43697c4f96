using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>One indicator step by step, unit by unit; NaN where there is no number. Lists of the length of the run's units.</summary>
/// <param name="Node">The indicator's node.</param>
/// <param name="Status">What the data say about the value; missing where they say nothing.</param>
/// <param name="Value">As the data give it, or made of the values of groups.</param>
/// <param name="Divided">Over the denominator.</param>
/// <param name="Imputed">With what was put in for missing values.</param>
/// <param name="Treated">With outliers treated.</param>
/// <param name="Score">The score, surplus cut off.</param>
/// <param name="Uncapped">The score, surplus kept.</param>
public sealed record IndicatorSteps(
    SchemeNode Node,
    IReadOnlyList<ValueStatus> Status,
    IReadOnlyList<double> Value,
    IReadOnlyList<double> Divided,
    IReadOnlyList<double> Imputed,
    IReadOnlyList<double> Treated,
    IReadOnlyList<double> Score,
    IReadOnlyList<double> Uncapped)
{
    /// <summary>The standard error of each value over its denominator, as far as the data tell one; 0 where they do not.</summary>
    public IReadOnlyList<double> Errors { get; init; } = [];

    /// <summary>What was done to outliers, by unit; units that were left do not stand here.</summary>
    public IReadOnlyDictionary<int, ChangeKind> Treatments { get; init; } = new Dictionary<int, ChangeKind>();

    /// <summary>The rule of attainment by period, in the order of the run's periods; none for a normalisation.</summary>
    public IReadOnlyList<AttainmentRule> Rules { get; init; } = [];
}

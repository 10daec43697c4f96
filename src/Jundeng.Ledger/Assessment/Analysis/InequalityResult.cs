namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The inequality of one setting, or its change over time.</summary>
/// <param name="Keys">What sets it apart, by column; over time the date is <c>first/last</c>.</param>
/// <param name="Subgroups">How many subgroups were taken.</param>
/// <param name="Mean">Their mean by population; null over time.</param>
/// <param name="Measures">The measures, in the order of <see cref="InequalityService.Ids"/>.</param>
public sealed record InequalityResult(IReadOnlyList<KeyValuePair<string, string>> Keys, int Subgroups, double? Mean, IReadOnlyList<MeasureResult> Measures);

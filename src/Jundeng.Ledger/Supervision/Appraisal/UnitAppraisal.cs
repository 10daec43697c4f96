namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>What a unit comes to.</summary>
/// <param name="Unit">The unit as the plan names it first in its tasks.</param>
/// <param name="Score">Its score.</param>
/// <param name="Rank">Its place, 1 for the best; equal scores share one.</param>
/// <param name="Measures">The parts, in the order of the rules.</param>
public sealed record UnitAppraisal(string Unit, double Score, int Rank, IReadOnlyList<MeasureValue> Measures)
{
    /// <summary>Whether every measure has a number.</summary>
    public bool IsComplete => Measures.All(measure => measure.Share is not null);
}

using Jundeng.Ledger.Supervision.Appraisal;

namespace Jundeng.Web.Api.Supervision;

/// <summary>What a unit of a plan comes to by declared rules.</summary>
/// <param name="Rank">Its place, 1 for the best; equal scores share one.</param>
/// <param name="Unit">The unit as the plan names it first in its tasks.</param>
/// <param name="Score">Its score.</param>
/// <param name="IsComplete">Whether every measure has a number.</param>
/// <param name="Measures">The parts of the score, in the order of the rules.</param>
public sealed record AppraisalResponse(int Rank, string Unit, double Score, bool IsComplete, IReadOnlyList<MeasureResponse> Measures)
{
    internal static AppraisalResponse Of(UnitAppraisal unit) => new(
        unit.Rank, unit.Unit, unit.Score, unit.IsComplete, [.. unit.Measures.Select(measure => new MeasureResponse(measure.Measure.Id, measure.Measure.Word, measure.Share, measure.Weight, measure.Points, AppraisalTerms.Account(measure)))]);
}

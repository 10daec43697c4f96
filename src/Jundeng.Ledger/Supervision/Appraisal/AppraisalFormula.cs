using Jundeng.Measures;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>Applies the rules to the inputs of units.</summary>
internal static class AppraisalFormula
{
    /// <summary>
    /// Each measure is <c>of / per / against</c>, cut off at 1; where less is better it is 1 up to what it is held against and then
    /// <c>against / (of / per)</c>. The score is the weighted mean times the scale.
    /// </summary>
    public static UnitAppraisal Of(AppraisalRules rules, string unit, UnitInputs inputs)
    {
        var measures = rules.Measures.Select(measure =>
        {
            var (of, per, against) = (inputs.Of(rules.Input(measure.Of)!), Found(measure.Per), Found(measure.Against));
            return (Measure: measure, Of: of, Per: per, Against: against, Share: Share(measure, of, per, against));
        }).ToList();
        var weights = measures.Where(each => each.Share is not null || !rules.Renormalises).Sum(each => each.Measure.Weight);
        var values = measures.ConvertAll(each =>
        {
            var weight = weights == 0 || (each.Share is null && rules.Renormalises) ? 0 : each.Measure.Weight / weights;
            return new MeasureValue(each.Measure, each.Of, each.Per, each.Against, each.Share, weight, rules.Scale * weight * (each.Share ?? 0));
        });
        return new UnitAppraisal(unit, values.Sum(value => value.Points), 0, values);

        InputValue? Found(string? id) => id is null ? null : inputs.Of(rules.Input(id)!);
    }

    private static double? Share(AppraisalMeasure measure, InputValue of, InputValue? per, InputValue? against)
    {
        // What is missing must not make little of what should be little, nor shrink what it is held against.
        var less = measure.Direction == Direction.Negative;
        if ((less && of.IsPartial) || (!less && per?.IsPartial == true) || against?.IsPartial == true) return null;
        if (of.Number is not { } number || (per is not null && per.Number is null or 0)) return null;
        var value = per is null ? number : number / per.Number!.Value;
        var bound = (against is null ? measure.Level : against.Number) ?? 0;
        if (bound <= 0 || value < 0) return null;
        return !less ? Math.Min(1, value / bound) : value <= bound ? 1 : bound / value;
    }
}

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>A measure of a unit with how it came about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Of">The input that is looked at.</param>
/// <param name="Per">The input by which it is divided; null for none.</param>
/// <param name="Against">The input against which it is held; null where that is a level.</param>
/// <param name="Share">The result from 0 to 1; null where something that it takes is not known or is zero under a stroke.</param>
/// <param name="Weight">Its share of the weights that count.</param>
/// <param name="Points">What it gives to the score.</param>
public sealed record MeasureValue(AppraisalMeasure Measure, InputValue Of, InputValue? Per, InputValue? Against, double? Share, double Weight, double Points);

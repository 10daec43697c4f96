namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>A number of a unit with what it is made of.</summary>
/// <param name="Input">The input.</param>
/// <param name="Number">The number; null where nothing is known.</param>
/// <param name="Parts">The targets or projects that are summed with their numbers, those without a report with null; empty where it is no sum.</param>
public sealed record InputValue(AppraisalInput Input, double? Number, IReadOnlyList<(string Target, double? Number)> Parts)
{
    /// <summary>Whether something that belongs to it is not known.</summary>
    public bool IsPartial => Parts.Any(part => part.Number is null);
}

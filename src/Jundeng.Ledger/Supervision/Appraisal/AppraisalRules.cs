using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>How units are appraised.</summary>
/// <param name="Id">What the rules are called.</param>
/// <param name="Version">Their version.</param>
/// <param name="Inputs">The numbers that measures are made of.</param>
/// <param name="Measures">The parts of the score.</param>
public sealed record AppraisalRules(string Id, int Version, IReadOnlyList<AppraisalInput> Inputs, IReadOnlyList<AppraisalMeasure> Measures) : RuleSet(Id, Version)
{
    /// <summary>The best score.</summary>
    public double Scale { get; init; } = 100;

    /// <summary>Whether a measure without a number is left out and the others weigh more; else it counts as the worst.</summary>
    public bool Renormalises { get; init; }

    /// <summary>An input by its id; null where there is none.</summary>
    public AppraisalInput? Input(string? id) => Inputs.FirstOrDefault(input => input.Id == id);
}

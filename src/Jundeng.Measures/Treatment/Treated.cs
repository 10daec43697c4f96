namespace Jundeng.Measures.Treatment;

/// <summary>The values after a step, and each change that the step made.</summary>
/// <param name="Values">In the order of the input; NaN where missing still.</param>
/// <param name="Changes">By row; none where nothing was changed.</param>
public sealed record Treated(IReadOnlyList<double> Values, IReadOnlyList<ValueChange> Changes);

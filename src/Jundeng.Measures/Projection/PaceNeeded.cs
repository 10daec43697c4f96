namespace Jundeng.Measures.Projection;

/// <summary>What it takes to reach a target in the time left.</summary>
/// <param name="Remaining">The target less what there is; 0 or below where it is met already.</param>
/// <param name="Pace">The rate needed from now on, per whole period; null where no time is left.</param>
/// <param name="Ratio">That over the rate so far: above 1 it must go faster; null where there is no rate or no time.</param>
public sealed record PaceNeeded(double Remaining, double? Pace, double? Ratio);

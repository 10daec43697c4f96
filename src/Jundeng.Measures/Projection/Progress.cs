namespace Jundeng.Measures.Projection;

/// <summary>One report on a value in a year.</summary>
/// <param name="Elapsed">The share of the period gone by, greater than 0 and at most 1: the calendar's, or that of a profile.</param>
/// <param name="Value">The value reported: for a flow what has come together so far, for a stock what there is.</param>
public readonly record struct Progress(double Elapsed, double Value);

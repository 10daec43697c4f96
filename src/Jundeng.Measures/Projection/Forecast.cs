namespace Jundeng.Measures.Projection;

/// <summary>What a value is heading for.</summary>
/// <param name="AtEnd">The value expected at the end of the period; an interval where there are three reports or more.</param>
/// <param name="Pace">The rate so far, per whole period.</param>
public sealed record Forecast(Estimate AtEnd, double Pace);

namespace Jundeng.Publishing.Drawings;

/// <summary>How far regions lie apart in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Highest">The highest.</param>
/// <param name="Own">That of the region that is looked at; NaN where there is none.</param>
public sealed record PeriodPoint(string Period, double Lowest, double Mean, double Highest, double Own = double.NaN);

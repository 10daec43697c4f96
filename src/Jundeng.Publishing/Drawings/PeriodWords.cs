namespace Jundeng.Publishing.Drawings;

/// <summary>The legend of a chart of periods.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Range">From the lowest to the highest.</param>
/// <param name="Own">The region that is looked at; null for none.</param>
public sealed record PeriodWords(string Mean, string Range, string? Own = null);

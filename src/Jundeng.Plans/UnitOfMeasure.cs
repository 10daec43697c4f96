using Jundeng.Plans.Quantities;

namespace Jundeng.Plans;

/// <summary>What can be said of a unit of measure as plans write it.</summary>
public static class UnitOfMeasure
{
    /// <summary>
    /// Whether amounts in this unit can be added: people, kilometres and money can; shares, multiples, spans of time, ages and grades cannot,
    /// nor what is counted per something (张/千人).
    /// </summary>
    /// <param name="unit">The unit as written; null, and a word that is no known unit, is counted.</param>
    public static bool AddsUp(string? unit)
    {
        if (string.IsNullOrWhiteSpace(unit)) return true;
        if (unit.AsSpan().ContainsAny('/', '／')) return false;
        return Measures.Words.AtHead(unit) is not { } word || word.Text.Length < unit.Trim().Length
            || word.Value is MeasureClass.None or MeasureClass.Count or MeasureClass.Length or MeasureClass.Area or MeasureClass.Mass or MeasureClass.Volume or MeasureClass.Power or MeasureClass.Money;
    }
}

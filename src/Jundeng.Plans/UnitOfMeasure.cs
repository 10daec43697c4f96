using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans;

/// <summary>What can be said of a unit of measure as plans write it.</summary>
public static class UnitOfMeasure
{
    private static readonly WordList<string> s_people = WordLists.Load("people");

    /// <summary>Whether it counts people or households, of whom a small number may be recognised.</summary>
    /// <param name="unit">The unit as written; null is none.</param>
    public static bool CountsPeople(string? unit) => unit?.Trim() is { Length: > 0 } text && s_people.AtHead(text) is { } word && word.Text.Length == text.Length;

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

namespace Jundeng.Publishing.Drawings;

/// <summary>A value on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The value.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Day">The day in words.</param>
public sealed record DayValue(DateOnly On, double Value, string Text, string Day);

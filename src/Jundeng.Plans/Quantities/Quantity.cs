namespace Jundeng.Plans.Quantities;

/// <summary>A number with its unit, as it stands in a text.</summary>
/// <param name="Span">Number, multiplier and unit.</param>
/// <param name="Value">In base units; percents in percent; for a range its lower end.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">As written, without multiplier.</param>
/// <param name="Class">What the unit measures.</param>
/// <param name="Chinese">Written with Chinese numerals.</param>
/// <param name="Multiplied">Digits followed by 千, 万 or 亿.</param>
/// <param name="Rough">Written with 多, 余 or 来 (100多个).</param>
/// <param name="More">Says itself that more is meant (过半).</param>
internal readonly record struct Quantity(
    TextSpan Span,
    decimal Value,
    decimal? Upper,
    string? Unit,
    MeasureClass Class,
    bool Chinese,
    bool Multiplied,
    bool Rough = false,
    bool More = false)
{
    /// <summary>A numeral that is part of a word: 一体化, 十分.</summary>
    public bool IsBare => Class == MeasureClass.None && Chinese && Value != 0;
}

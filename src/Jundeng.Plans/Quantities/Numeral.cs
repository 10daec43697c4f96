namespace Jundeng.Plans.Quantities;

/// <summary>A number as written, without its unit.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Value">Multipliers (万, 亿) multiplied out.</param>
/// <param name="Chinese">Written with Chinese numerals only.</param>
/// <param name="Multiplied">Digits followed by 千, 万 or 亿.</param>
internal readonly record struct Numeral(TextSpan Span, decimal Value, bool Chinese, bool Multiplied)
{
    /// <summary>A place where no number stands.</summary>
    public static Numeral None(int at) => new(new TextSpan(at, at), 0, false, false);

    public bool IsNone => Span.IsEmpty;
}

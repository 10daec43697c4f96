using System.Diagnostics.CodeAnalysis;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans;

/// <summary>Reads a cell that holds one number as people write it.</summary>
public static class ChineseNumber
{
    /// <summary>
    /// Reads a number with an optional sign, multiplier and unit: <c>1,200</c>, <c>４５％</c>, <c>2.5万人</c>, <c>三分之二</c>.
    /// The whole text must be the number.
    /// </summary>
    /// <param name="text">The cell; space around it is ignored.</param>
    /// <param name="value">In base units (万 and 亿 multiplied out), percents in percent.</param>
    /// <param name="unit">The unit as written; null where there is none.</param>
    /// <returns>False where the text is anything else, a range included; nothing is thrown.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal value, out string? unit)
    {
        value = 0;
        unit = null;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var cell = text.Trim();
        var negative = cell[0] is '-' or '−' or '－';
        var start = negative || cell[0] is '+' or '＋' ? 1 : 0;
        if (start >= cell.Length || !QuantityReader.TryRead(cell, start, cell.Length, out var quantity)) return false;
        if (quantity.Span.Start != start || quantity.Span.End != cell.Length || quantity.Upper is not null || quantity.Rough) return false;
        value = negative ? -quantity.Value : quantity.Value;
        unit = quantity.Unit;
        return true;
    }
}

using Jundeng.Plans.Outline.Tables;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>Reads the number of a cell whose unit and indicator stand in other cells: 98.2, ≤4, 95以上, [10].</summary>
internal static class CellReader
{
    public static PlanTarget? Read(string text, CellValue value, string id, string? task, DocumentInfo document)
    {
        var cell = value.Cell;
        for (var at = cell.Start; at < cell.End; at++)
        {
            if (!NumeralReader.IsDigit(text[at])) continue;
            if (!QuantityReader.TryRead(text, at, cell.End, out var quantity)) return null;
            var place = QuantityPlace.Of(text, cell, quantity, document.From);
            // a cell may say its own unit
            var (unit, factor) = quantity.Unit is null ? Unit(value.Unit) : (quantity.Unit, 1);
            var due = value.Year is { } year && year != document.To && value.Kind == TargetKind.Target ? new DateOnly(year, 12, 31) : (DateOnly?)null;
            return new PlanTarget(id, task, quantity.Span, quantity.Span.Of(text).ToString(), value.Indicator, Meaning.Comparator(place), quantity.Value * factor, unit, value.Kind)
            {
                Upper = quantity.Upper * factor,
                Due = due,
                Binding = value.Binding,
            };
        }

        return null;
    }

    // 万人: tens of thousands of 人
    private static (string? Unit, decimal Factor) Unit(string? words)
    {
        decimal factor = 1;
        while (words is { Length: > 1 } && words[0] is '万' or '亿')
        {
            factor *= words![0] == '万' ? 10_000 : 100_000_000;
            words = words[1..];
        }

        return (words, factor);
    }
}

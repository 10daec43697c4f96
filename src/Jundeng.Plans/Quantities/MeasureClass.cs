namespace Jundeng.Plans.Quantities;

internal enum MeasureClass
{
    None,
    Count,
    Length,
    Area,
    Mass,
    Volume,
    Power,
    Money,
    Rate,
    Times,
    Span,
    Term,
    Age,
    Grade,
}

namespace Jundeng.Plans.Outline.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum TableColumnKind
{
    Other,
    Number,
    Group,
    Task,
    Goal,
    Lead,
    With,
    Due,
    Money,
    Indicator,
    Unit,
    Start,
    Target,
    Binding,
}

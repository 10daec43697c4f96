namespace Jundeng.Plans.Outline;

/// <summary>The mark that opens a heading or an item.</summary>
/// <param name="Kind">Its style.</param>
/// <param name="Depth">Number of parts of a dotted number; otherwise 0.</param>
/// <param name="Number">Its number; null where it has none or lost it.</param>
/// <param name="End">One past the mark and the space behind it.</param>
internal readonly record struct Mark(MarkKind Kind, int Depth, int? Number, int End);

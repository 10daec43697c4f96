namespace Jundeng.Publishing.Drawings;

/// <summary>A chart or a map as plain shapes. A page colours them by its style sheet, a file has its colours with it.</summary>
/// <param name="Width">The width of its space.</param>
/// <param name="Height">The height of its space.</param>
/// <param name="Label">What it shows, for those who do not see it.</param>
/// <param name="Shapes">The shapes, the lowest first.</param>
/// <param name="Keys">What they stand for.</param>
public sealed record Drawing(double Width, double Height, string Label, IReadOnlyList<Shape> Shapes, IReadOnlyList<DrawingKey> Keys);

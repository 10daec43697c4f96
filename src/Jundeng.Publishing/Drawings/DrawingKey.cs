namespace Jundeng.Publishing.Drawings;

/// <summary>What a sort of shape stands for.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sample">How it looks, in a space of 22 by 12.</param>
public sealed record DrawingKey(string Words, IReadOnlyList<Shape> Sample)
{
    /// <summary>The width of a sample.</summary>
    public const int Width = 22;

    /// <summary>The height of a sample.</summary>
    public const int Height = 12;
}

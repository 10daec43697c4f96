namespace Jundeng.Publishing.Drawings;

/// <summary>What a map shows of a region.</summary>
/// <param name="Name">The region.</param>
/// <param name="Value">Its value; null where it is not known or not told.</param>
/// <param name="Text">The value in words, or why there is none.</param>
public sealed record MapValue(string Name, double? Value, string Text);

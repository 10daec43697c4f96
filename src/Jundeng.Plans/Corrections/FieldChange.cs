namespace Jundeng.Plans.Corrections;

/// <summary>A field that differs between two readings.</summary>
/// <param name="Field">Its name: those of <see cref="CorrectionFields"/>, and <c>text</c> (the words) or <c>at</c> (their place, in code points).</param>
/// <param name="Before">Its value in the earlier reading; null where it is empty.</param>
/// <param name="After">Its value in the later reading; null where it is empty.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

namespace Jundeng.Plans;

/// <summary>
/// A place in a source text: UTF-16 code units, half-open <c>[Start, End)</c>.
/// The default value is the empty span at 0 and means "no place in a source".
/// </summary>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">First code unit, at least 0.</param>
    /// <param name="end">One past the last code unit, at least <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are negative or reversed.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True where the span covers nothing.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>True where <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}

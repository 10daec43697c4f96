namespace Jundeng.Plans.Documents;

/// <summary>Leads from extracted text back to the source document. Empty for a text file, whose text is the source.</summary>
public sealed class SourceMap
{
    private readonly SourcePart[] _parts;

    internal SourceMap(IEnumerable<SourcePart> parts) => _parts = [.. parts];

    /// <summary>The map of a text that is its own source.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>All parts in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<SourcePart> Parts => _parts;

    /// <summary>Where the code unit at <paramref name="index"/> stands in the source; null between parts and for a text file.</summary>
    public SourcePlace? Find(int index)
    {
        int low = 0, high = _parts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_parts[middle].Span.End <= index) low = middle + 1;
            else high = middle;
        }

        return low < _parts.Length && _parts[low].Span.Start <= index ? _parts[low].Place : null;
    }
}

using Jundeng.Plans.Documents;

namespace Jundeng.Publishing;

/// <summary>Where a place of a text stands for a reader: its line and column, from 1.</summary>
public sealed class SourceLines
{
    private readonly PlanText _source;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a text; they end with LF, CR LF or CR.</summary>
    public SourceLines(PlanText source)
    {
        _source = source;
        var text = source.Text;
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            var next = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
            _starts.Add(next);
            var step = text.AsSpan(next).IndexOfAny('\r', '\n');
            i = step < 0 ? -1 : next + step;
        }
    }

    /// <summary>The line of a UTF-16 index.</summary>
    public int LineOf(int index) => Find(index) + 1;

    /// <summary>The column of a UTF-16 index, in code points.</summary>
    public int ColumnOf(int index) => _source.CodePoints.FromUtf16(index) - _source.CodePoints.FromUtf16(_starts[Find(index)]) + 1;

    private int Find(int index)
    {
        var at = _starts.BinarySearch(index);
        return at >= 0 ? at : ~at - 1;
    }
}

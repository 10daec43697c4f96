namespace Jundeng.Ledger.Tests;

/// <summary>A text that is made while it is read and never wholly in memory.</summary>
internal sealed class GeneratedReader(string head, IEnumerable<string> lines) : TextReader
{
    private readonly IEnumerator<string> _lines = lines.GetEnumerator();
    private string _line = head;
    private int _at;

    public override int Peek() => Fill() ? _line[_at] : -1;

    public override int Read() => Fill() ? _line[_at++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var done = 0;
        while (done < buffer.Length && Fill())
        {
            var length = Math.Min(buffer.Length - done, _line.Length - _at);
            _line.AsSpan(_at, length).CopyTo(buffer[done..]);
            _at += length;
            done += length;
        }

        return done;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _lines.Dispose();
        base.Dispose(disposing);
    }

    private bool Fill()
    {
        while (_at == _line.Length)
        {
            if (!_lines.MoveNext()) return false;
            _line = _lines.Current;
            _at = 0;
        }

        return true;
    }
}

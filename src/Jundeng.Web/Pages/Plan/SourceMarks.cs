using Jundeng.Plans;

namespace Jundeng.Web.Pages.Plan;

/// <summary>
/// Cuts a source text at the bounds of its tasks, targets, findings and lines. Nothing but line breaks is lost, and every target
/// and every place of a finding begins exactly once, whatever the spans: what reaches beyond the text or into an earlier target is clipped.
/// </summary>
public sealed class SourceMarks
{
    private readonly string _text;
    private readonly List<(int Start, int End, string Target)> _marks = [];
    private readonly List<(int Start, int End, FindingPlace Place, bool Short)> _places = [];
    private readonly int[] _cuts;
    private readonly List<int> _open = [];
    private int _nextMark;
    private int _nextPlace;
    private int _nextCut;
    private int _line = 1;

    private SourceMarks(string text, PlanReading reading)
    {
        _text = text;
        var free = 0;
        foreach (var target in reading.Targets.OrderBy(target => target.Span.Start))
        {
            var start = Math.Clamp(target.Span.Start, free, text.Length);
            free = Math.Clamp(target.Span.End, start, text.Length);
            _marks.Add((start, free, target.Id));
        }

        for (var i = 0; i < reading.Findings.Count; i++)
            for (var j = 0; j < reading.Findings[i].Spans.Count; j++)
                Add(reading.Findings[i].Spans[j], new FindingPlace(i, j));
        _places.Sort((a, b) => (a.Start, a.Place.Finding, a.Place.Place).CompareTo((b.Start, b.Place.Finding, b.Place.Place)));

        _cuts = [.. _marks.SelectMany(mark => new[] { mark.Start, mark.End }).Concat(_places.SelectMany(place => new[] { place.Start, place.End })).Distinct().Order()];
    }

    /// <summary>Cuts a text.</summary>
    public static IReadOnlyList<SourceBlock> Of(string text, PlanReading reading)
    {
        var marks = new SourceMarks(text, reading);
        var blocks = new List<SourceBlock>();
        var at = 0;
        foreach (var task in reading.Tasks.OrderBy(task => task.Span.Start))
        {
            var start = Math.Clamp(task.Span.Start, at, text.Length);
            var end = Math.Clamp(task.Span.End, start, text.Length);
            if (start > at)
                blocks.Add(new SourceBlock(null, marks.Lines(at, start)));
            blocks.Add(new SourceBlock(task.Id, marks.Lines(start, end)));
            at = end;
        }

        if (at < text.Length || marks.Unfinished)
            blocks.Add(new SourceBlock(null, marks.Lines(at, text.Length)));
        return blocks;
    }

    private bool Unfinished => _nextMark < _marks.Count || _nextPlace < _places.Count;

    private void Add(TextSpan span, FindingPlace place)
    {
        var start = Math.Min(span.Start, _text.Length);
        var end = Math.Min(span.End, _text.Length);
        _places.Add((start, end, place, !_text.AsSpan(start, end - start).Contains('\n')));
    }

    private List<SourceLine> Lines(int start, int end)
    {
        var lines = new List<SourceLine>();
        while (start < end)
        {
            var stop = _text.IndexOf('\n', start, end - start);
            var next = stop < 0 ? end : stop + 1;
            if (stop < 0)
                stop = end;
            if (stop > start && _text[stop - 1] == '\r' && stop < _text.Length && _text[stop] == '\n')
                stop--;
            lines.Add(new SourceLine(_line, Runs(start, stop, next)));
            if (_text[next - 1] == '\n')
                _line++;
            start = next;
        }

        if (end == _text.Length && Unfinished)
            lines.Add(new SourceLine(_line, Rest()));
        return lines;
    }

    private List<SourceRun> Runs(int start, int end, int next)
    {
        var runs = new List<SourceRun>();
        while (start < end)
        {
            while (_nextCut < _cuts.Length && _cuts[_nextCut] <= start)
                _nextCut++;
            var stop = _nextCut < _cuts.Length ? Math.Min(_cuts[_nextCut], end) : end;
            AddWordless(runs, start);
            var opens = _nextMark < _marks.Count && _marks[_nextMark].Start <= start;
            if (opens)
                _nextMark++;
            var mark = _nextMark > 0 && _marks[_nextMark - 1].End > start ? _marks[_nextMark - 1].Target : null;
            var begins = Begins(start);
            runs.Add(new SourceRun(_text[start..stop], mark, opens, FindingAt(start), begins));
            start = stop;
        }

        AddWordless(runs, next - 1);
        return runs;
    }

    /// <summary>Marks that end before any word of them was shown still need a place to link to.</summary>
    private void AddWordless(List<SourceRun> runs, int at)
    {
        while (_nextMark < _marks.Count && _marks[_nextMark].End <= at)
            runs.Add(new SourceRun("", _marks[_nextMark++].Target, true, null, []));
    }

    private List<SourceRun> Rest()
    {
        var runs = new List<SourceRun>();
        AddWordless(runs, int.MaxValue);
        if (Begins(int.MaxValue) is { Count: > 0 } begins)
            runs.Add(new SourceRun("", null, false, null, begins));
        return runs;
    }

    private List<FindingPlace> Begins(int at)
    {
        var begins = new List<FindingPlace>();
        for (; _nextPlace < _places.Count && _places[_nextPlace].Start <= at; _nextPlace++)
        {
            begins.Add(_places[_nextPlace].Place);
            if (_places[_nextPlace].Short)
                _open.Add(_nextPlace);
        }

        return begins;
    }

    private int? FindingAt(int at)
    {
        _open.RemoveAll(place => _places[place].End <= at);
        return _open.Count == 0 ? null : _open.Min(place => _places[place].Place.Finding);
    }
}

namespace Jundeng.Measures.Disclosure;

/// <summary>
/// A table with its totals is a system of one equation a row and one a column, and so a graph: rows and columns are its nodes, unknown cells its edges. With the
/// signs of the totals turned, what is free in the solution are the closed ways of the graph; so a hidden cell is fixed by those that are told just where its
/// edge is a bridge. One that is gets a second way between its row and its column, the one that hides the least.
/// </summary>
internal sealed class CellSuppression
{
    private readonly IReadOnlyList<double[]> _counts;
    private readonly double _threshold;
    private readonly int _rows;
    private readonly int _columns;
    private readonly double _largest;
    private readonly bool[][] _hidden;

    public CellSuppression(IReadOnlyList<double[]> counts, double threshold, IReadOnlyList<bool[]>? hidden)
    {
        (_counts, _threshold, _rows, _columns) = (counts, threshold, counts.Count, counts[0].Length);
        _largest = counts.Sum(row => row.Where(count => !double.IsNaN(count)).Sum(count => 1 + count));
        _hidden = [.. counts.Select((row, i) => row.Select((count, j) => !double.IsNaN(count) && (IsSmall(count) || hidden?[i][j] == true)).ToArray())];
    }

    public bool[][] Hide()
    {
        do CloseWays();
        while (FillLine());
        return _hidden;
    }

    // What a way hides lies on a closed way itself, and what is hidden later opens none; so once round is enough.
    private void CloseWays()
    {
        var hidden = Cells().Where(cell => _hidden[cell.Row][cell.Column]).ToList();
        foreach (var (row, column) in hidden)
            foreach (var (i, j) in WayBeside(row, column)) _hidden[i][j] |= !double.IsNaN(_counts[i][j]);
    }

    // What is hidden of a line with a small count must come to the threshold; where all of it is hidden, its equation tells nothing.
    private bool FillLine()
    {
        foreach (var line in Lines())
        {
            var (hidden, told) = (line.Where(cell => _hidden[cell.Row][cell.Column]).ToList(), line.Where(cell => !IsUnknown(cell.Row, cell.Column)).ToList());
            if (told.Count == 0 || !hidden.Exists(cell => IsSmall(_counts[cell.Row][cell.Column])) || hidden.Sum(cell => _counts[cell.Row][cell.Column]) >= _threshold) continue;
            var (row, column) = told.MinBy(cell => Cost(cell.Row, cell.Column));
            return _hidden[row][column] = true;
        }

        return false;
    }

    /// <summary>The cheapest way from a row to a column that does not use the cell of both.</summary>
    private List<(int Row, int Column)> WayBeside(int row, int column)
    {
        var (from, to) = (row, _rows + column);
        var (costs, before) = (new double[_rows + _columns], new int[_rows + _columns]);
        Array.Fill(costs, double.PositiveInfinity);
        costs[from] = 0;
        var open = new PriorityQueue<int, double>([(from, 0)]);
        while (open.TryDequeue(out var at, out var cost) && at != to)
        {
            if (cost > costs[at]) continue;
            var (first, end) = at < _rows ? (_rows, _rows + _columns) : (0, _rows);
            for (var next = first; next < end; next++)
            {
                var (i, j) = CellOf(at, next);
                if (i == row && j == column) continue;
                var through = cost + (IsUnknown(i, j) ? 0 : Cost(i, j));
                if (through >= costs[next]) continue;
                (costs[next], before[next]) = (through, at);
                open.Enqueue(next, through);
            }
        }

        var way = new List<(int Row, int Column)>();
        for (var node = to; node != from; node = before[node]) way.Add(CellOf(node, before[node]));
        return way;
    }

    // Each cell counts besides its number; a zero hides nobody, and is hidden only where nothing else is left.
    private double Cost(int row, int column) => 1 + (_counts[row][column] == 0 ? _largest : _counts[row][column]);

    private bool IsSmall(double count) => count > 0 && count < _threshold;

    private bool IsUnknown(int row, int column) => _hidden[row][column] || double.IsNaN(_counts[row][column]);

    private (int Row, int Column) CellOf(int one, int other) => one < _rows ? (one, other - _rows) : (other, one - _rows);

    private IEnumerable<(int Row, int Column)> Cells() => Enumerable.Range(0, _rows).SelectMany(row => Enumerable.Range(0, _columns).Select(column => (row, column)));

    private IEnumerable<IReadOnlyList<(int Row, int Column)>> Lines() =>
        Enumerable.Range(0, _rows).Select(row => Enumerable.Range(0, _columns).Select(column => (row, column)).ToList())
            .Concat(Enumerable.Range(0, _columns).Select(column => Enumerable.Range(0, _rows).Select(row => (row, column)).ToList()));
}

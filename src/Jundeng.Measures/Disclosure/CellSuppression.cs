namespace Jundeng.Measures.Disclosure;

/// <summary>
/// A table with its totals is a system of one equation a row and one a column, and so a graph: rows and columns are its nodes, hidden cells its edges. With the
/// signs of the totals turned, what is free in the solution are the closed ways of the graph; so a hidden cell is fixed by those that are told just where its
/// edge is a bridge. One that is gets a second way between its row and its column, the one that hides the least.
/// </summary>
internal sealed class CellSuppression
{
    private readonly IReadOnlyList<double[]> _counts;
    private readonly double _threshold;
    private readonly int _rows;
    private readonly int _columns;
    private readonly bool[][] _hidden;

    public CellSuppression(IReadOnlyList<double[]> counts, double threshold, IReadOnlyList<bool[]>? hidden)
    {
        (_counts, _threshold, _rows, _columns) = (counts, threshold, counts.Count, counts[0].Length);
        _hidden = [.. counts.Select((row, i) => row.Select((count, j) => !double.IsNaN(count) && ((count > 0 && count < threshold) || hidden?[i][j] == true)).ToArray())];
    }

    public bool[][] Hide()
    {
        while (CloseWay() || FillLine())
        {
        }

        return _hidden;
    }

    private bool CloseWay()
    {
        foreach (var (row, column) in Cells().Where(cell => _hidden[cell.Row][cell.Column]))
        {
            var way = WayBeside(row, column);
            if (way.TrueForAll(cell => _hidden[cell.Row][cell.Column])) continue;
            foreach (var (i, j) in way) _hidden[i][j] = true;
            return true;
        }

        return false;
    }

    // What is hidden of a line must come to the threshold; where all of it is hidden, its equation tells nothing.
    private bool FillLine()
    {
        foreach (var line in Lines())
        {
            var (hidden, told) = (line.Where(cell => _hidden[cell.Row][cell.Column]).ToList(), line.Where(cell => IsTold(cell.Row, cell.Column)).ToList());
            if (hidden.Count == 0 || told.Count == 0 || hidden.Sum(cell => _counts[cell.Row][cell.Column]) >= _threshold) continue;
            var (row, column) = told.MinBy(cell => Cost(cell.Row, cell.Column));
            return _hidden[row][column] = true;
        }

        return false;
    }

    /// <summary>The cheapest way from a row to a column that does not use the cell of both; none where there is no other way.</summary>
    private List<(int Row, int Column)> WayBeside(int row, int column)
    {
        var count = _rows + _columns;
        var (costs, before, done) = (new double[count], new int[count], new bool[count]);
        Array.Fill(costs, double.PositiveInfinity);
        costs[row] = 0;
        while (true)
        {
            var at = -1;
            for (var node = 0; node < count; node++)
                if (!done[node] && (at < 0 || costs[node] < costs[at])) at = node;
            if (at < 0 || double.IsInfinity(costs[at]) || at == _rows + column) break;
            done[at] = true;
            for (var next = at < _rows ? _rows : 0; next < (at < _rows ? count : _rows); next++)
            {
                var (i, j) = Cell(at, next);
                if (done[next] || (i == row && j == column) || double.IsNaN(_counts[i][j])) continue;
                var cost = costs[at] + (_hidden[i][j] ? 0 : Cost(i, j));
                if (cost >= costs[next]) continue;
                (costs[next], before[next]) = (cost, at);
            }
        }

        var way = new List<(int Row, int Column)>();
        if (double.IsInfinity(costs[_rows + column])) return way;
        for (var node = _rows + column; node != row; node = before[node]) way.Add(Cell(node, before[node]));
        return way;
    }

    // Each cell counts besides its number; a zero hides nobody, and is hidden only where nothing else is left.
    private double Cost(int row, int column) => _counts[row][column] == 0 ? 1 + Largest : 1 + _counts[row][column];

    private double Largest => field > 0 ? field : field = 1 + Cells().Where(cell => !double.IsNaN(_counts[cell.Row][cell.Column])).Sum(cell => 1 + _counts[cell.Row][cell.Column]);

    private bool IsTold(int row, int column) => !_hidden[row][column] && !double.IsNaN(_counts[row][column]);

    private (int Row, int Column) Cell(int one, int other) => one < _rows ? (one, other - _rows) : (other, one - _rows);

    private IEnumerable<(int Row, int Column)> Cells() => Enumerable.Range(0, _rows).SelectMany(row => Enumerable.Range(0, _columns).Select(column => (row, column)));

    private IEnumerable<IReadOnlyList<(int Row, int Column)>> Lines() =>
        Enumerable.Range(0, _rows).Select(row => Enumerable.Range(0, _columns).Select(column => (row, column)).ToList())
            .Concat(Enumerable.Range(0, _columns).Select(column => Enumerable.Range(0, _rows).Select(row => (row, column)).ToList()));
}

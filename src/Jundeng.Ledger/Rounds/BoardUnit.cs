using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Rounds;

/// <summary>A unit of a board with its reports.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Due">The day by which its reports are due.</param>
/// <param name="Cells">Its reports, in the order of the tasks.</param>
public sealed record BoardUnit(string Id, string Name, DateOnly Due, IReadOnlyList<BoardCell> Cells)
{
    /// <summary>How many are in a state.</summary>
    public int Count(ReportState? state) => Cells.Count(cell => cell.State == state);

    /// <summary>How many have not come though they are due.</summary>
    public int Overdue => Cells.Count(cell => cell.Overdue);

    /// <summary>How many came late, or have not come though they are due.</summary>
    public int Late => Cells.Count(cell => cell.Late > 0);
}

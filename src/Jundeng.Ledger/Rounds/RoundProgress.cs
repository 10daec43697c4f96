using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Rounds;

/// <summary>How far a round is.</summary>
/// <param name="Round">The round.</param>
/// <param name="Reports">How many reports must be given.</param>
/// <param name="States">How many are in each state; those that nobody has begun are in none.</param>
public sealed record RoundProgress(Round Round, int Reports, IReadOnlyDictionary<ReportState, int> States)
{
    /// <summary>How many are in a state.</summary>
    public int Count(ReportState state) => States.GetValueOrDefault(state);

    /// <summary>How many have been handed in and did not come back.</summary>
    public int HandedIn => Count(ReportState.Submitted) + Count(ReportState.Quarantined) + Count(ReportState.Accepted);
}

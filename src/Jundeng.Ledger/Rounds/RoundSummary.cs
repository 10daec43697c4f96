using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Rounds;

/// <summary>A round with the number of its reports in each state.</summary>
/// <param name="Round">The round.</param>
/// <param name="Reports">How many reports must be given.</param>
/// <param name="States">How many are in each state; those that nobody has begun are in none.</param>
/// <param name="Late">How many came late, or have not come though they are due.</param>
public sealed record RoundSummary(Round Round, int Reports, IReadOnlyDictionary<ReportState, int> States, int Late)
{
    /// <summary>How many nobody has begun.</summary>
    public int NotBegun => Reports - States.Values.Sum();
}

using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Rounds;

/// <summary>A duty of a round with the last step of its report; none where nobody has begun it.</summary>
internal sealed record DutyRow(long ReportNo, long? TaskItemNo, long UnitRegionId, long UnitNo, string Role, long? Version, string? State, long? Late)
{
    public ReportState? ToState() => State is null ? null : ReportStates.Parse(State);
}

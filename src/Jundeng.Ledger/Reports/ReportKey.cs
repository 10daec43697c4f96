using Jundeng.Ledger.Rounds;

namespace Jundeng.Ledger.Reports;

/// <summary>Where the rows of a report lie.</summary>
internal sealed record ReportKey(RoundRow Round, long Number)
{
    public object Parameters => new { region = Round.RegionId, round = Round.RoundNo, report = Number };
}

using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports.Settings;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>What the checks of all reports of a round have in common.</summary>
/// <param name="Settings">Thresholds and levels.</param>
/// <param name="Accepted">The numbers that were accepted for the last day of the period, by target.</param>
internal sealed record CheckBasis(ReportSettings Settings, IReadOnlyDictionary<string, double> Accepted)
{
    public static async Task<CheckBasis> LoadAsync(Session session, PlanItems plan, DateOnly on)
    {
        var accepted = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in (await ReportRows.LastVersionsAsync(session, plan.Plan, on, on)).Values)
            if (row.Number is { } number && plan.Numbers.TargetOf(row.ItemNo) is { } id) accepted[id] = number;
        return new CheckBasis(new ReportSettings(await SettingRows.LoadAsync(session)), accepted);
    }
}

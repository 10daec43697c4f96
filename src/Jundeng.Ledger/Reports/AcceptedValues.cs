using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Makes the values of an accepted report versions of the values that hold.</summary>
internal static class AcceptedValues
{
    public static async Task WriteAsync(Session session, LedgerWrite write, ReportFile file)
    {
        var (plan, on) = (file.Plan.Plan, file.Period.To);
        var last = await ReportRows.LastVersionsAsync(session, plan, on, on);
        var parts = (await ReportingRows.PartsAsync(session, file.Key.Round, file.Duty.UnitRegionId, file.Duty.UnitNo, on)).Where(row => row.OnDate == Iso.Of(on)).ToLookup(row => row.ItemNo);
        foreach (var item in file.Items)
        {
            // One that has only a remark has no value yet.
            if (file.Entries.GetValueOrDefault(item.ItemNo) is not { } entry || (entry is { Number: null, Work: null } && !ReportCodes.HasNoValue(entry.Status))) continue;
            var old = item.Part == 1
                ? parts[item.ItemNo].Select(row => new ReportRow(row.ItemNo, row.OnDate, row.Version, row.Status, row.Digits, row.Number, null, null)).LastOrDefault()
                : last.GetValueOrDefault((item.ItemNo, Iso.Of(on)));
            var row = ReportRow.Behind(old, EntryRow.Of(item.ItemNo, entry).ToReported(on));
            if (old is not null && row.SaysTheSame(old)) continue;
            if (item.Part == 1)
                write.Add(ReportingRows.PartValues, plan.PlanNo, row.ItemNo, file.Duty.UnitRegionId, file.Duty.UnitNo, row.OnDate, row.Version, row.Status, row.Digits, row.Number, row.Note);
            else
                write.Add(ReportRows.Table, plan.PlanNo, row.ItemNo, row.OnDate, row.Version, row.Status, row.Digits, row.Number, row.Work, row.Note);
        }
    }
}

namespace Jundeng.Ledger.Reports;

/// <summary>What was reported for an earlier day, as it is stored.</summary>
internal sealed record LastRow(long ReportNo, long ItemNo, string OnDate, string Status, string? Digits, double? Number, string? Work)
{
    public LastValue ToValue()
    {
        var entry = new EntryRow(ItemNo, Status, Digits, Number, Work, null, null).ToEntry();
        return new LastValue(Iso.ToDay(OnDate), entry.Status, Digits, Number, entry.Work);
    }
}

using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>A stored value with the moment and the person of its event.</summary>
internal sealed record ReportedValueRow(
    long ItemNo, string OnDate, long Version, string Status, string? Digits, double? Number, string? Work, string? Note, string At, string Who)
{
    /// <param name="items">The numbers of the plan.</param>
    /// <param name="taskOf">The task of each target.</param>
    public ReportValue ToValue(ItemNumbers items, IReadOnlyDictionary<string, string?> taskOf)
    {
        var target = items.TargetOf(ItemNo);
        return new ReportValue(
            target,
            target is null ? items.TaskOf(ItemNo) : taskOf.GetValueOrDefault(target),
            Iso.ToDay(OnDate),
            (int)Version,
            Digits,
            Number,
            Work is null ? null : ReportCodes.TryParse(Work, out WorkState state) ? state : throw new InvalidOperationException($"'{Work}' is no state."),
            ReportCodes.TryParse(Status, out ValueStatus status) ? status : throw new InvalidOperationException($"'{Status}' is no status."),
            Note,
            Iso.ToMoment(At),
            Who);
    }
}

using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The values that a plan of several years gave to single ones, and what was reported in this year and the one before.</summary>
internal sealed class LightYears
{
    private readonly DateOnly _on;
    private readonly ILookup<long, AllocationRow> _years;
    private readonly Dictionary<long, double?> _now;
    private readonly Dictionary<long, double?> _before;

    private LightYears(DateOnly on, ILookup<long, AllocationRow> years, Dictionary<long, double?> now, Dictionary<long, double?> before) =>
        (_on, _years, _now, _before) = (on, years, now, before);

    public static async Task<LightYears> LoadAsync(Session session, PlanRow plan, DateOnly on)
    {
        var years = plan.YearFrom == plan.YearTo ? [] : (await AllocationRows.HeldAsync(session, plan.Key)).Where(row => row.PartYear is not null).ToList();
        if (years.Count == 0) return new LightYears(on, years.ToLookup(row => row.ItemNo), [], []);
        var first = new DateOnly(on.Year, 1, 1);
        return new LightYears(on, years.ToLookup(row => row.ItemNo), await ValuesAsync(first, on), await ValuesAsync(first.AddYears(-1), first.AddDays(-1)));

        async Task<Dictionary<long, double?>> ValuesAsync(DateOnly from, DateOnly to) =>
            (await ReportRows.CurrentAsync(session, plan, to, from)).ToDictionary(row => row.ItemNo, row => row.Number);
    }

    /// <summary>How a target stands against them; null where neither year has a value.</summary>
    public LightYear? Of(long item, PlanTarget target)
    {
        var (now, before) = (AllocationList.YearOf(_years[item], _on.Year), AllocationList.YearOf(_years[item], _on.Year - 1));
        if (now is null && before is null) return null;
        return LightYear.On(_on, Share(now, _now), before is not null && Share(before, _before) is not >= 1);

        double? Share(AllocationRow? year, Dictionary<long, double?> values) =>
            year is not null && values.GetValueOrDefault(item) is { } number ? AttainmentTable.Of(number, year.ToValue().Value, target.Comparator).Capped : null;
    }
}

using Jundeng.Ledger.Plans;
using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>Divisions as people see them, each held against its whole.</summary>
internal static class AllocationList
{
    /// <summary>In the order of the plan; of a target its years first, then its parts. Targets that are no longer in force are left out.</summary>
    public static IReadOnlyList<Allocation> Of(PlanItems items, PartBook book, IReadOnlyList<AllocationRow> rows)
    {
        var divisions = rows.GroupBy(row => row.Division).ToLookup(group => group.Key.Item, group => group.ToList());
        return
        [
            .. items.Reading.Targets.SelectMany(target => divisions[items.Numbers.OfTarget(target.Id)]
                .Select(division => Of(items, book, target, division, Whole(target, division[0].Year, divisions[items.Numbers.OfTarget(target.Id)])))),
        ];
    }

    /// <summary>The value that is divided: that of the year, else of the plan.</summary>
    public static decimal Whole(PlanTarget target, long year, IEnumerable<List<AllocationRow>> divisions) =>
        year == 0 ? target.Value : YearOf(divisions.SelectMany(rows => rows), year)?.ToValue().Value ?? target.Value;

    /// <summary>What a year was given; null where it was given nothing.</summary>
    public static AllocationRow? YearOf(IEnumerable<AllocationRow> rows, long year) => rows.FirstOrDefault(row => row.PartYear == year);

    private static Allocation Of(PlanItems items, PartBook book, PlanTarget target, List<AllocationRow> rows, decimal whole)
    {
        var rule = AllocationWords.Rule(rows[0].Rule)!.Value;
        var parts = rows.Select(row => Part(book, row)).ToList();
        var years = rows[0].PartYear is not null;
        var reconciliation = Reconciliation.Of(target, whole, rule, [.. parts.Select(part => part.Value)], years ? Notes(items.Plan, target, rule, parts) : []);
        return new Allocation(
            items.Plan.PublicId, target.Id, target.Indicator, target.Comparator, target.Unit, years ? AllocationAxis.Years : AllocationAxis.Parts,
            rows[0].Year == 0 ? null : (int)rows[0].Year, rule, whole, parts, reconciliation);
    }

    private static AllocationPart Part(PartBook book, AllocationRow row)
    {
        if (row.PartYear is { } year) return new AllocationPart($"{year}", $"{year}", row.ToValue());
        var (id, name) = book.NameOf(row.PartRegion!.Value, row.PartOrg);
        return new AllocationPart(id, name, row.ToValue());
    }

    private static List<LocalText> Notes(PlanRow plan, PlanTarget target, AllocationRule rule, List<AllocationPart> years)
    {
        var notes = new List<LocalText>();
        var missing = Enumerable.Range((int)plan.YearFrom, (int)(plan.YearTo - plan.YearFrom) + 1).Where(year => years.All(part => part.Id != $"{year}")).ToList();
        if (missing.Count > 0) notes.Add(AllocationMessages.YearsMissing(missing));
        if (rule != AllocationRule.End) return notes;
        // What is to be reached from below should never fall on the way, and the other way round.
        var sign = target.Comparator == Comparator.AtMost ? -1 : 1;
        var back = years.Zip(years.Skip(1)).Where(pair => sign * (pair.Second.Value.Value - pair.First.Value.Value) < 0).Select(pair => pair.Second.Id).ToList();
        if (back.Count > 0) notes.Add(AllocationMessages.NotSteady(back));
        return notes;
    }
}

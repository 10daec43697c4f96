using Jundeng.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.TaskList;

/// <summary>The ledger of a plan as one list.</summary>
internal static class LedgerList
{
    public static Listing<LedgerLine> Of(string planId, IReadOnlyList<LedgerLine> lines, Here here, Words words) => new(
        new ListEmpty("book.none", "book.none.next", Routes.Plan(planId)), lines,
        [
            new("book.light", line => line.Light is { } light ? new Cell((object?)words[light.Light.Word]) { Lamp = light.Light } : new Cell((object?)null)) { Order = line => line.Light?.Light.Rank },
            new("book.item", line => new Cell((object?)Name(line, words)) { Href = Routes.PlanTask(planId, line.Subject) }) { IsHead = true },
            new("book.task", line => line.Target is null ? null : line.Task?.Title),
            new("book.unit", line => line.Unit),
            new("book.compare", line => line.Target is { } target ? words[$"comparator.{Codes.Of(target.Comparator)}"] : null),
            new("book.value", line => new Cell(In(line.Value, line, here))) { IsNumber = true },
            new("book.reported", line => new Cell(Reported(line, here, words))) { IsNumber = true, Order = line => line.Attained?.Value?.Number },
            new("book.measure", line => line.Target is { } target ? Amounts.UnitOf(target.Unit, ScaleOf(here)) : null),
            new("book.met", line => line.Attained?.Capped is { } share ? Amounts.Percent(share) : null) { IsNumber = true, Order = line => line.Attained?.Capped },
            new("book.due", line => line.Target?.Due),
            new("book.domain", line => line.Task?.Domain),
        ],
        [
            new("book.domain", line => line.Task?.Domain),
            new("book.unit", line => line.Unit),
            new("book.region", line => line.Region),
            new("book.light", line => line.Light is { } light ? words[light.Light.Word] : null),
        ],
        here, words);

    /// <summary>In what the address asks for amounts.</summary>
    public static Scale ScaleOf(Here here) => Amounts.ScaleOf(here["scale"]);

    private static decimal? In(decimal? value, LedgerLine line, Here here) => value is { } known ? Amounts.In(known, line.Target?.Unit, ScaleOf(here)) : null;

    private static string Name(LedgerLine line, Words words) => line.IsPart ? words["book.part", line.Target!.Indicator, line.Unit!] : line.Target?.Indicator ?? line.Task!.Title;

    // Digits that a decimal cannot hold stay as they are.
    private static object? Reported(LedgerLine line, Here here, Words words) => line.Attained?.Value is { } value
        ? value.Number is { } number ? Math.Abs(number) < 1e15 ? Amounts.In((decimal)number, line.Target?.Unit, ScaleOf(here)) : number : words[$"status.{value.Status}"]
        : line.Work is { } work ? words[work switch { { Done: > 0 } => "work.done", { Partly: > 0 } => "work.partly", { NotDone: > 0 } => "work.not-done", _ => "work.unknown" }]
        : null;
}

using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;
using Jundeng.Publishing.Readings;
using Jundeng.Publishing.Resources;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Ledgers;

/// <summary>A plan in force as a workbook: its tasks, its targets with what was reported and their attainment, domains, units and findings.</summary>
public static class LedgerWorkbook
{
    /// <summary>Writes an .xlsx file in the language of the current user interface.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="plan">The plan in force.</param>
    /// <param name="attainment">How far it is met.</param>
    /// <param name="entries">What the ledger says of its tasks; fields that say nothing of any task are left out.</param>
    /// <exception cref="PublishingRefusedException">There is more than a sheet can hold.</exception>
    public static void Write(Stream stream, PlanInForce plan, PlanAttainment attainment, IReadOnlyList<TaskEntry>? entries = null)
    {
        using var book = new Workbook(stream, plan.Summary.Title);
        var sheets = new ReadingSheets(plan.Reading, plan.Source);
        book.Add(Words.SheetTasks, [.. sheets.TaskColumns(), .. TaskColumns(entries ?? [])], plan.Reading.Tasks);
        book.Add(Words.SheetTargets, TargetColumns(sheets), attainment.Targets);
        book.Add(Words.SheetDomains, GroupColumns(Words.OutsideTasks), attainment.Domains);
        book.Add(Words.SheetUnits, GroupColumns(Words.NoUnit), attainment.Units);
        book.Add(Words.SheetFindings, sheets.FindingColumns(), plan.Reading.Findings);
    }

    private static IEnumerable<Column<PlanTask>> TaskColumns(IReadOnlyList<TaskEntry> entries)
    {
        var byTask = entries.ToDictionary(entry => entry.TaskId);
        return TaskFields.WithData(entries).Select(field => new Column<PlanTask>(field.Head(), task => byTask.TryGetValue(task.Id, out var entry) ? field.Shown(entry) : null));
    }

    private static IReadOnlyList<Column<TargetAttainment>> TargetColumns(ReadingSheets sheets) =>
    [
        .. sheets.TargetColumns().Select(column => new Column<TargetAttainment>(column.Head, item => column.Cell(item.Target))),
        new(Words.Done, item => item.Value?.Number is { } number ? (decimal)number : null),
        new(Words.AsReported, item => item.Value?.Text),
        new(Words.Status, item => item.Value is { } value ? PlanTerms.Of(value.Status) : null),
        new(Words.Date, item => item.Value?.On),
        new(Words.Remark, item => item.Value?.Note),
        new(Words.Attainment, item => item.Counted ? Share.Of(item.Capped) : null),
        new(Words.Uncapped, item => item.Counted ? Share.Of(item.Uncapped) : null),
    ];

    private static IReadOnlyList<Column<GroupAttainment>> GroupColumns(string nameless) =>
    [
        new(Words.Name, group => group.Name.Length == 0 ? nameless : group.Name),
        new(Words.TaskCount, group => group.Tasks),
        new(Words.Counted, group => group.Score.Counted),
        new(Words.Reported, group => group.Score.Reported),
        new(Words.Coverage, group => group.Score.Counted == 0 ? null : new Share(group.Score.Coverage)),
        new(Words.Attainment, group => Share.Of(group.Score.Capped)),
        new(Words.Uncapped, group => Share.Of(group.Score.Uncapped)),
        new(Words.Low, group => group.Score.Counted == 0 ? null : new Share(group.Score.Low)),
        new(Words.High, group => group.Score.Counted == 0 ? null : new Share(group.Score.High)),
        new(Words.WorkDone, group => group.Work.Done),
        new(Words.WorkPartly, group => group.Work.Partly),
        new(Words.WorkNotDone, group => group.Work.NotDone),
        new(Words.WorkUnknown, group => group.Work.Unknown),
    ];
}

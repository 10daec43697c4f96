using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Attainment for people: the plan in three lines, then its groups or targets.</summary>
internal static class AttainmentTable
{
    public static void PrintHead(PlanAttainment attainment)
    {
        var plan = attainment.Plan;
        Terminal.Out.WriteLine($"{plan.RegionName} {PlanTerms.Years(plan.From, plan.To)}  {plan.Title}");
        if (attainment.AsOf is { } day) Terminal.Out.WriteLine(Strings.AttainmentAsOf.With(PlanTerms.Day(day)));
        var score = attainment.Overall;
        Terminal.Out.WriteLine(score.Reported == 0
            ? Strings.AttainmentNoValues.With(score.Counted)
            : Strings.AttainmentOverall.With(PlanTerms.Share(score.Capped), PlanTerms.Share(score.Uncapped), PlanTerms.Share(score.Low), PlanTerms.Share(score.High), score.Reported, score.Counted));
        var work = attainment.Work;
        if (work.Done + work.Partly + work.NotDone + work.Unknown > 0) Terminal.Out.WriteLine(Strings.AttainmentWork.With(work.Done, work.Partly, work.NotDone, work.Unknown));
    }

    /// <param name="groups">The groups.</param>
    /// <param name="nameless">What stands outside every group.</param>
    public static void Print(IReadOnlyList<GroupAttainment> groups, string nameless)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnGroup),
            new TableColumn(Strings.ColumnCapped).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnUncapped).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnPair).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnReported).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnTasks).RightAligned(),
            new TableColumn(Strings.ColumnWork));
        foreach (var group in groups)
        {
            var score = group.Score;
            table.AddRow(
                Text(Name(group, nameless)),
                Text(PlanTerms.Share(score.Capped)),
                Text(PlanTerms.Share(score.Uncapped)),
                Text(score.Counted == 0 ? "" : $"{PlanTerms.Share(score.Low)} – {PlanTerms.Share(score.High)}"),
                Text(string.Create(CultureInfo.InvariantCulture, $"{score.Reported}/{score.Counted}")),
                Text(group.Tasks.ToString(CultureInfo.InvariantCulture)),
                Text(Work(group.Work)));
        }

        Terminal.Tables().Write(table);
    }

    public static void Print(IReadOnlyList<TargetAttainment> targets)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(),
            new TableColumn(Strings.ColumnIndicator),
            new TableColumn(Strings.ColumnValue).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnUnit),
            new TableColumn(Strings.ColumnDone).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnStatus),
            new TableColumn(Strings.ColumnDay).NoWrap(),
            new TableColumn(Strings.ColumnCapped).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnUncapped).RightAligned().NoWrap());
        foreach (var item in targets)
        {
            table.AddRow(
                Text(item.Target.Id),
                Text(item.Target.Indicator),
                Text($"{PlanTerms.Of(item.Target.Comparator)} {PlanTerms.Value(item.Target)}"),
                Text(item.Target.Unit ?? ""),
                Text(item.Value?.Text ?? ""),
                Text(item.Value is { } value ? PlanTerms.Of(value.Status) : Strings.NotReported),
                Text(item.Value is { } reported ? PlanTerms.Day(reported.On) : ""),
                Text(item.Counted ? PlanTerms.Share(item.Capped) : Strings.NotCounted),
                Text(item.Counted ? PlanTerms.Share(item.Uncapped) : ""));
        }

        Terminal.Tables().Write(table);
    }

    private static string Name(GroupAttainment group, string nameless) => group.Name.Length == 0 ? nameless : group.TaskId is { } id ? $"{id} {group.Name}" : group.Name;

    private static string Work(WorkDone work) =>
        work is { Done: 0, Partly: 0, NotDone: 0, Unknown: 0 } ? "" : Strings.WorkCounts.With(work.Done, work.Partly, work.NotDone, work.Unknown);

    private static Text Text(string text) => new(text);
}

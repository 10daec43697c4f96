using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Reports for people.</summary>
internal static class ReportTable
{
    public static void Print(IReadOnlyList<ReportLine> lines)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.RoundColumnState).NoWrap(),
            new TableColumn(Strings.RoundColumnDue).NoWrap(),
            new TableColumn(Strings.ReportLate).NoWrap().RightAligned(),
            new TableColumn(Strings.ColumnOrg).NoWrap(),
            new TableColumn(Strings.ReportColumnTask));
        foreach (var line in lines)
            table.AddRow(
                new Text(line.Id), new Text(State(line.State)), new Text(PlanTerms.Day(line.Due)), new Text(line.Late == 0 ? "" : "{0}".With(line.Late)), new Text(line.UnitName),
                new Text(Task(line.TaskId, line.TaskTitle)));
        Terminal.Tables().Write(table);
    }

    public static void Print(Report report)
    {
        Terminal.Out.WriteLine(Strings.ReportHead.With(report.Id, report.UnitName, Task(report.TaskId, report.TaskTitle)));
        Terminal.Out.WriteLine(Strings.ReportStand.With(State(report.State), report.Version, PlanTerms.Day(report.Due), report.Late is > 0 and var late ? Strings.ReportDaysLate.With(late) : ""));
        if (report.Items.Count > 0) Terminal.Tables().Write(Items(report));
        Words(Strings.ReportDoneHead, report.Content.Done);
        Words(Strings.ReportProgressHead, report.Content.Progress is { } progress ? progress + "%" : null);
        Words(Strings.ReportProblemsHead, report.Content.Problems);
        Words(Strings.ReportSuggestionsHead, report.Content.Suggestions);
        Words(Strings.ReportReasonHead, report.Content.Reason);
        foreach (var file in report.Evidence) Terminal.Out.WriteLine(Strings.ReportFile.With(file.Number, file.Name, file.Type, file.Size));
        foreach (var step in report.Steps)
            Terminal.Out.WriteLine(Strings.ReportStepLine.With(step.Version, step.At.ToLocalTime(), Step(step.Step), step.Who, step.Why is { } why ? Strings.ReportStepWhy.With(why) : ""));
    }

    /// <summary>What the checks found; goes to standard error beside what was done.</summary>
    public static void Print(IReadOnlyList<CheckFinding> findings)
    {
        foreach (var finding in findings)
            Terminal.Note(Strings.ReportFinding.With(
                finding.Level == CheckLevel.Error ? Strings.ReportError : Strings.ReportWarning, PlanTerms.Of(finding.Where), PlanTerms.Of(finding.Message),
                finding.Reason is { } reason ? Strings.ReportFindingReason.With(reason) : ""));
    }

    public static string State(ReportState? state) => state switch
    {
        null => Strings.ReportNotBegun,
        ReportState.Draft => Strings.ReportIsDraft,
        ReportState.Submitted => Strings.ReportIsSubmitted,
        ReportState.Returned => Strings.ReportReturned,
        ReportState.Quarantined => Strings.ReportQuarantined,
        _ => Strings.ReportAccepted,
    };

    private static Table Items(Report report)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.ReportColumnIndicator),
            new TableColumn(Strings.ReportColumnTarget).NoWrap(),
            new TableColumn(Strings.ReportColumnLast).NoWrap(),
            new TableColumn(Strings.ReportColumnValue).NoWrap(),
            new TableColumn(Strings.ReportColumnStatus).NoWrap(),
            new TableColumn(Strings.ReportColumnNote));
        foreach (var item in report.Items)
            table.AddRow(
                new Text(item.Target?.Id ?? ""), new Text(item.Target is null ? Strings.ReportWorkState : item.IsPart ? Strings.ReportPartOf.With(item.Target.Indicator) : item.Target.Indicator), new Text(item.Target?.Text ?? ""),
                new Text(item.Last is { } last ? Strings.ReportLastValue.With(last.Work is { } done ? PlanTerms.Of(done) : last.Text ?? PlanTerms.Of(last.Status), PlanTerms.Day(last.On)) : ""),
                new Text(item.Entry is { } entry ? entry.Work is { } work ? PlanTerms.Of(work) : entry.Text ?? "" : ""), new Text(item.Entry is { } shown ? PlanTerms.Of(shown.Status) : ""),
                new Text(string.Join(Strings.ListSeparator, new[] { item.Entry?.Note, item.Entry?.Reason }.OfType<string>())));
        return table;
    }

    private static void Words(string head, string? text)
    {
        if (text is not null) Terminal.Out.WriteLine(Strings.ReportWords.With(head, text));
    }

    private static string Task(string? id, string? title) => id is null ? Strings.ReportOutsideTasks : Strings.ReportTask.With(id, title);

    private static string Step(ReportStep step) => step switch
    {
        ReportStep.Save => Strings.ReportStepSave,
        ReportStep.Attach => Strings.ReportStepAttach,
        ReportStep.Detach => Strings.ReportStepDetach,
        ReportStep.Submit => Strings.ReportStepSubmit,
        ReportStep.Return => Strings.ReportStepReturn,
        ReportStep.Accept => Strings.ReportStepAccept,
        ReportStep.Correct => Strings.ReportStepCorrect,
        _ => Strings.ReportStepAdmit,
    };
}

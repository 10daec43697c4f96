using System.Globalization;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Publishing.Documents;
using Jundeng.Publishing.Resources;

namespace Jundeng.Publishing.Reports;

/// <summary>A plan and how far it is met as a Word report: summary, attainment, a section a domain, findings.</summary>
public sealed class PlanReport
{
    private readonly WordDocument _word;
    private readonly PlanInForce _plan;
    private readonly PlanAttainment _attainment;
    private readonly ILookup<string?, TargetAttainment> _targets;
    private readonly Dictionary<string, GroupAttainment> _tasks;

    private PlanReport(WordDocument word, PlanInForce plan, PlanAttainment attainment)
    {
        _word = word;
        _plan = plan;
        _attainment = attainment;
        _targets = attainment.Targets.ToLookup(item => item.Target.TaskId);
        _tasks = attainment.Tasks.Where(task => task.TaskId is not null).ToDictionary(task => task.TaskId!);
    }

    /// <summary>Writes a .docx file in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="plan">The plan in force.</param>
    /// <param name="attainment">How far it is met.</param>
    public static void Write(Stream stream, PlanInForce plan, PlanAttainment attainment)
    {
        using var word = new WordDocument(stream, plan.Summary.Title, chinese: !CultureInfo.CurrentUICulture.Name.StartsWith("en", StringComparison.Ordinal));
        var report = new PlanReport(word, plan, attainment);
        report.WriteHead();
        report.WriteSummary();
        report.WriteAttainment();
        report.WriteDomains();
        report.WriteFindings();
        report.WriteMethod();
    }

    private void WriteHead()
    {
        var summary = _plan.Summary;
        _word.Title(summary.Title);
        _word.Subtitle(Format(Words.ReportSubtitle, summary.RegionName, PlanTerms.Years(summary.From, summary.To)));
    }

    private void WriteSummary()
    {
        var (summary, document, score, work) = (_plan.Summary, _plan.Reading.Document, _attainment.Overall, _attainment.Work);
        _word.Heading(1, Words.ReportSummary);
        _word.Text(Format(Words.ReportSummaryText, summary.Tasks, summary.Targets, score.Counted) + (score.Reported == 0
            ? Words.ReportNothingReported
            : Format(Words.ReportScoreText, score.Reported, PlanTerms.Share(score.Coverage), PlanTerms.Share(score.Capped), PlanTerms.Share(score.Uncapped), PlanTerms.Share(score.Low), PlanTerms.Share(score.High))));
        List<IReadOnlyList<string>> facts =
        [
            [Words.PlanId, summary.Id],
            [Words.Region, $"{summary.RegionName} {summary.RegionCode}"],
            [Words.Period, PlanTerms.Years(summary.From, summary.To)],
            [Words.Issuer, document.Issuer ?? ""],
            [Words.DocumentNumber, document.Number ?? ""],
            [Words.Issued, document.Issued is { } issued ? PlanTerms.Day(issued) : ""],
            [Words.AsOf, _attainment.AsOf is { } day ? PlanTerms.Day(day) : ""],
            [Words.TaskCount, Number(summary.Tasks)],
            [Words.TargetCount, Kinds()],
            [Words.Counted, Number(score.Counted)],
            [Words.Reported, Format(Words.ReportedOf, score.Reported, PlanTerms.Share(score.Coverage))],
            [Words.Attainment, PlanTerms.Share(score.Capped)],
            [Words.Uncapped, PlanTerms.Share(score.Uncapped)],
            [Words.Pair, score.Counted == 0 ? "" : $"{PlanTerms.Share(score.Low)} – {PlanTerms.Share(score.High)}"],
            [Words.WorkWithoutTarget, HasWork(work) ? Work(work) : ""],
            [Words.FindingCount, Number(summary.Findings)],
        ];
        _word.Table([new(Words.Item, 3), new(Words.Content, 7)], facts.Where(fact => fact[1].Length > 0));
    }

    private void WriteAttainment()
    {
        _word.Heading(1, Words.Attainment);
        _word.Heading(2, _attainment.DomainsAreTasks ? Words.ByTask : Words.ByDomain);
        WriteGroups(_attainment.Domains, Words.OutsideTasks);
        _word.Heading(2, Words.ByUnit);
        WriteGroups(_attainment.Units, Words.NoUnit);
    }

    private void WriteGroups(IReadOnlyList<GroupAttainment> groups, string nameless) => _word.Table(
        [new(Words.Name, 34), new(Words.Tasks, 8, true), new(Words.Reported, 11, true), new(Words.Attainment, 13, true), new(Words.Uncapped, 13, true), new(Words.Pair, 21, true)],
        groups.Select(group => (IReadOnlyList<string>)
        [
            group.Name.Length == 0 ? nameless : group.Name,
            Number(group.Tasks),
            $"{Number(group.Score.Reported)}/{Number(group.Score.Counted)}",
            PlanTerms.Share(group.Score.Capped),
            PlanTerms.Share(group.Score.Uncapped),
            group.Score.Counted == 0 ? "" : $"{PlanTerms.Share(group.Score.Low)} – {PlanTerms.Share(group.Score.High)}",
        ]));

    private void WriteDomains()
    {
        if (_targets.Contains(null))
        {
            _word.Heading(1, Words.OutsideTasks);
            WriteTargets(_targets[null]);
        }

        foreach (var domain in _plan.Reading.Tasks.GroupBy(task => task.Domain))
        {
            _word.Heading(1, domain.Key ?? Words.OtherTasks);
            foreach (var task in domain) WriteTask(task);
        }
    }

    private void WriteTask(PlanTask task)
    {
        _word.Heading(3, $"{task.Id} {task.Title}");
        if (task.Responsible.Count > 0) _word.Note(Format(Words.ResponsibleAre, PlanTerms.Units(task.Responsible)));
        if (task.Cooperating.Count > 0) _word.Note(Format(Words.CooperatingAre, PlanTerms.Units(task.Cooperating)));
        if (_targets.Contains(task.Id)) WriteTargets(_targets[task.Id]);
        else _word.Note(Format(Words.TaskWithoutTarget, State(task)));
    }

    private void WriteTargets(IEnumerable<TargetAttainment> targets) => _word.Table(
        [new(Words.Indicator, 36), new(Words.Promised, 18, true), new(Words.Done, 19, true), new(Words.Date, 15), new(Words.Attainment, 12, true)],
        targets.Select(item => (IReadOnlyList<string>)
        [
            item.Target.Kind == TargetKind.Target ? item.Target.Indicator : Format(Words.WithKind, item.Target.Indicator, PlanTerms.Of(item.Target.Kind)),
            PlanTerms.Amount(item.Target),
            Value(item),
            item.Value is { } value ? PlanTerms.Day(value.On) : "",
            item.Counted ? PlanTerms.Share(item.Capped) : Words.NotCounted,
        ]));

    private void WriteFindings()
    {
        if (_plan.Reading.Findings.Count == 0) return;
        _word.Heading(1, Words.SheetFindings);
        _word.Text(Words.FindingsText);
        _word.Table(
            [new(Words.Severity, 10), new(Words.Message, 72), new(Words.Tasks, 18)],
            _plan.Reading.Findings.Select(finding => (IReadOnlyList<string>)[PlanTerms.Of(finding.Severity), PlanTerms.Of(finding.Message), string.Join(", ", finding.Tasks)]));
    }

    private void WriteMethod()
    {
        _word.Heading(1, Words.Method);
        _word.Text(Words.MethodText);
    }

    private string Kinds()
    {
        var kinds = _plan.Reading.Targets.CountBy(target => target.Kind).OrderBy(kind => kind.Key).Select(kind => $"{PlanTerms.Of(kind.Key)} {Number(kind.Value)}");
        return Format(Words.TotalOf, _plan.Reading.Targets.Count, string.Join(Words.ListSeparator, kinds));
    }

    private string State(PlanTask task) => _tasks.TryGetValue(task.Id, out var group)
        ? group.Work switch { { Done: > 0 } => Words.WorkDone, { Partly: > 0 } => Words.WorkPartly, { NotDone: > 0 } => Words.WorkNotDone, _ => Words.NotReported }
        : Words.NotReported;

    private static string Value(TargetAttainment item) => item.Value switch
    {
        null => item.Counted ? Words.NotReported : "",
        { Text: null } value => PlanTerms.Of(value.Status),
        { Status: Ledger.Reports.ValueStatus.Normal } value => value.Text,
        { } value => Format(Words.WithKind, value.Text, PlanTerms.Of(value.Status)),
    };

    private static bool HasWork(WorkDone work) => work is not { Done: 0, Partly: 0, NotDone: 0, Unknown: 0 };

    private static string Work(WorkDone work) => Format(Words.WorkCounts, work.Done, work.Partly, work.NotDone, work.Unknown);

    private static string Number(int value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Format(string sentence, params object?[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}

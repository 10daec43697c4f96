using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans;

/// <summary>The tasks, targets and findings of a revision as rows, places in code points.</summary>
internal static class ReadingRows
{
    private const string OfRevision = "WHERE x.region_id = @RegionId AND x.plan_no = @PlanNo AND x.revision = @Revision";

    private const string SelectTasks = $"SELECT x.position, x.item_no, x.domain, x.title, x.span_start, x.span_end FROM plan_task x {OfRevision} ORDER BY x.position";

    private const string SelectUnits = $"SELECT x.task_position, x.role, x.name FROM plan_task_unit x {OfRevision} ORDER BY x.task_position, x.role, x.position";

    private const string SelectTargets = $"""
        SELECT x.item_no, x.task_item_no, x.part_of_item_no, x.span_start, x.span_end, x.words, x.indicator, x.comparator, x.value, x.upper,
               x.unit, x.kind, x.basis, x.flow, x.due, x.modality, x.binding
        FROM plan_target x {OfRevision} ORDER BY x.position
        """;

    private const string SelectFindings = $"""
        SELECT x.code, x.severity, x.message_zh, x.message_en, x.spans, x.tasks, x.targets, x.answer, x.answer_why, x.answer_who
        FROM plan_finding x {OfRevision} ORDER BY x.position
        """;

    private const string Responsible = "responsible";
    private const string Cooperating = "cooperating";
    private const string Mended = "mended";
    private const string Accepted = "accepted";

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the rows of a reading whose tasks and targets have the numbers in <paramref name="items"/>.</summary>
    public static async Task InsertAsync(Session session, PlanKey key, PlanReading reading, ItemNumbers items)
    {
        object?[] Row(int position, params object?[] rest) => [key.RegionId, key.PlanNo, key.Revision, (long)position, .. rest];

        await session.InsertAsync(
            "plan_task",
            ["region_id", "plan_no", "revision", "position", "item_no", "domain", "title", "span_start", "span_end"],
            reading.Tasks.Select((task, at) => Row(at, items.OfTask(task.Id), task.Domain, task.Title, (long)task.Span.Start, (long)task.Span.End)));
        await session.InsertAsync(
            "plan_task_unit",
            ["region_id", "plan_no", "revision", "task_position", "role", "position", "name"],
            reading.Tasks.SelectMany((task, at) => task.Responsible.Select((name, i) => Row(at, Responsible, (long)i, name))
                .Concat(task.Cooperating.Select((name, i) => Row(at, Cooperating, (long)i, name)))));
        await session.InsertAsync(
            "plan_target",
            ["region_id", "plan_no", "revision", "position", "item_no", "task_item_no", "part_of_item_no", "span_start", "span_end", "words", "indicator", "comparator",
                "value", "upper", "unit", "kind", "basis", "flow", "due", "modality", "binding"],
            reading.Targets.Select((target, at) => Row(
                at, items.OfTarget(target.Id), target.TaskId is null ? null : items.OfTask(target.TaskId), target.PartOf is null ? null : items.OfTarget(target.PartOf),
                (long)target.Span.Start, (long)target.Span.End, target.Text, target.Indicator, Codes.Of(target.Comparator), Digits(target.Value),
                target.Upper is { } upper ? Digits(upper) : null, target.Unit, Codes.Of(target.Kind), Codes.Of(target.Basis),
                target.Flow is { } flow ? Codes.Of(flow) : null, Iso.Of(target.Due), target.Modality is { } modality ? Codes.Of(modality) : null,
                target.Binding is { } binding ? binding ? 1L : 0L : null)));
        await session.InsertAsync(
            "plan_finding",
            ["region_id", "plan_no", "revision", "position", "code", "severity", "message_zh", "message_en", "spans", "tasks", "targets", "answer", "answer_why", "answer_who"],
            reading.Findings.Select((finding, at) => Row(
                at, finding.Code, Codes.Of(finding.Severity), finding.Message.Zh, finding.Message.En,
                JsonSerializer.Serialize(finding.Spans.Select(span => new[] { span.Start, span.End })), Json(finding.Tasks), Json(finding.Targets),
                finding.Answer is { } answer ? answer.Mended ? Mended : Accepted : null, finding.Answer?.Why, finding.Answer?.Who)));
    }

    /// <summary>The reading as it was added.</summary>
    public static Task<PlanReading> LoadAsync(Session session, PlanRow plan) =>
        session.RecallAsync(plan.Key, () => LoadStoredAsync(session, plan), reading => reading.Tasks.Count + reading.Targets.Count + reading.Findings.Count);

    /// <summary>The reading from its rows as they are stored at this moment, whatever they were before.</summary>
    public static async Task<PlanReading> LoadStoredAsync(Session session, PlanRow plan)
    {
        // Ids are found here: a planner without statistics joins them by comparing every row with every other.
        var items = await ItemNumbers.LoadStoredAsync(session, plan.Key);
        var tasks = await session.QueryAsync<TaskRow>(SelectTasks, plan.Key);
        var units = (await session.QueryAsync<UnitRow>(SelectUnits, plan.Key)).ToLookup(unit => (unit.TaskPosition, unit.Role), unit => unit.Name);
        var targets = await session.QueryAsync<TargetRow>(SelectTargets, plan.Key);
        var findings = await session.QueryAsync<FindingRow>(SelectFindings, plan.Key);
        return new PlanReading(
            plan.ToDocument(),
            [.. tasks.Select(row => new PlanTask(
                items.TaskOf(row.ItemNo)!, row.Domain, row.Title, Span(row.SpanStart, row.SpanEnd), [.. units[(row.Position, Responsible)]], [.. units[(row.Position, Cooperating)]]))],
            [.. targets.Select(row => ToTarget(row, items))],
            [.. findings.Select(ToFinding)]);
    }

    private static Finding ToFinding(FindingRow row)
    {
        var finding = new Finding(
            row.Code, Read<Severity>(row.Severity, Codes.TryParse), new LocalText(row.MessageZh, row.MessageEn),
            [.. JsonSerializer.Deserialize<int[][]>(row.Spans)!.Select(span => Span(span[0], span[1]))], List(row.Tasks), List(row.Targets));
        return row.Answer is null ? finding : finding with { Answer = FindingAnswer.To(finding, row.Answer == Mended, row.AnswerWhy!, row.AnswerWho!) };
    }

    private static PlanTarget ToTarget(TargetRow row, ItemNumbers items) => new(
        items.TargetOf(row.ItemNo)!, row.TaskItemNo is { } task ? items.TaskOf(task) : null, Span(row.SpanStart, row.SpanEnd), row.Words, row.Indicator, Read<Comparator>(row.Comparator, Codes.TryParse), Number(row.Value), row.Unit,
        Read<TargetKind>(row.Kind, Codes.TryParse))
    {
        Upper = row.Upper is null ? null : Number(row.Upper),
        Basis = Read<Basis>(row.Basis, Codes.TryParse),
        Flow = row.Flow is null ? null : Read<Flow>(row.Flow, Codes.TryParse),
        Due = Iso.ToDayOrNull(row.Due),
        PartOf = row.PartOfItemNo is { } whole ? items.TargetOf(whole) : null,
        Modality = row.Modality is null ? null : Read<Modality>(row.Modality, Codes.TryParse),
        Binding = row.Binding is { } binding ? binding == 1 : null,
    };

    private delegate bool Parser<T>(string code, out T value);

    private static T Read<T>(string code, Parser<T> parse) => parse(code, out var value) ? value : throw new InvalidOperationException($"'{code}' is no {typeof(T).Name}.");

    private static TextSpan Span(long start, long end) => new((int)start, (int)end);

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Json(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, s_json);

    private static string[] List(string json) => JsonSerializer.Deserialize<string[]>(json)!;

    private sealed record TaskRow(long Position, long ItemNo, string? Domain, string Title, long SpanStart, long SpanEnd);

    private sealed record UnitRow(long TaskPosition, string Role, string Name);

    private sealed record TargetRow(
        long ItemNo, long? TaskItemNo, long? PartOfItemNo, long SpanStart, long SpanEnd, string Words, string Indicator, string Comparator, string Value, string? Upper,
        string? Unit, string Kind, string Basis, string? Flow, string? Due, string? Modality, long? Binding);

    private sealed record FindingRow(string Code, string Severity, string MessageZh, string MessageEn, string Spans, string Tasks, string Targets,
        string? Answer, string? AnswerWhy, string? AnswerWho);
}

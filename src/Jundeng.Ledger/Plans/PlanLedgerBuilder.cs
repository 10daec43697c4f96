using Jundeng.Ledger.Tables;
using Jundeng.Plans;
using Columns = Jundeng.Ledger.Plans.PlanLedgerColumns;

namespace Jundeng.Ledger.Plans;

/// <summary>Puts a plan together from the rows of its flat ledger.</summary>
internal sealed class PlanLedgerBuilder
{
    private readonly Dictionary<CsvColumn, string> _plan = [];
    private readonly Dictionary<string, PlanTask> _tasks = [];
    private readonly Dictionary<string, int> _targetRows = [];
    private readonly List<PlanTarget> _targets = [];
    private readonly List<(CsvRow Row, string Target, string Whole)> _parts = [];
    private int? _from;
    private int? _to;

    public void Add(CsvRow row)
    {
        AddToPlan(row);
        var task = row[Columns.Task];
        if (task is not null) AddTask(row, task);
        if (row[Columns.Target] is { } target) AddTarget(row, target, task);
        else if (Columns.OfTarget.Any(column => row[column] is not null)) row.Refuse(Columns.Target, "target-missing", PlanLedgerMessages.TargetMissing);
        else if (task is null) row.Refuse("row-empty", PlanLedgerMessages.NeitherTaskNorTarget);
    }

    /// <summary>The plan, once all rows are in. Meaningless where the table has errors.</summary>
    public PlanLedger Build()
    {
        foreach (var (row, target, whole) in _parts)
            if (whole == target || !_targetRows.ContainsKey(whole))
                row.Refuse(Columns.PartOf, "unknown-whole", PlanLedgerMessages.UnknownWhole(whole));

        string? title = _plan.GetValueOrDefault(Columns.Plan), region = _plan.GetValueOrDefault(Columns.Region);
        var document = new DocumentInfo(title, null, null, null, region, _from, _to, "");
        return new PlanLedger(title, region, _from, _to, new PlanReading(document, [.. _tasks.Values], _targets, []));
    }

    private void AddToPlan(CsvRow row)
    {
        foreach (var column in new[] { Columns.Plan, Columns.Region, Columns.From, Columns.To })
        {
            if (row[column] is not { } text) continue;
            if (!_plan.TryAdd(column, text) && _plan[column] != text) row.Refuse(column, "plan-differs", PlanLedgerMessages.PlanDiffers(_plan[column], text));
        }

        _from ??= PlanLedgerCells.Year(row, Columns.From);
        _to ??= PlanLedgerCells.Year(row, Columns.To);
    }

    private void AddTask(CsvRow row, string id)
    {
        var task = new PlanTask(
            id, row[Columns.Domain], row[Columns.Title] ?? "", default, PlanLedgerCells.Units(row, Columns.Responsible), PlanLedgerCells.Units(row, Columns.Cooperating));
        if (!_tasks.TryGetValue(id, out var known))
        {
            if (row[Columns.Title] is null) row.Refuse(Columns.Title, "title-missing", PlanLedgerMessages.TitleMissing(id));
            _tasks[id] = task;
            return;
        }

        Compare(Columns.Domain, known.Domain, task.Domain);
        Compare(Columns.Title, known.Title, row[Columns.Title]);
        Compare(Columns.Responsible, string.Join(';', known.Responsible), row[Columns.Responsible] is null ? null : string.Join(';', task.Responsible));
        Compare(Columns.Cooperating, string.Join(';', known.Cooperating), row[Columns.Cooperating] is null ? null : string.Join(';', task.Cooperating));

        void Compare(CsvColumn column, string? first, string? now)
        {
            if (now is not null && now != first) row.Refuse(column, "task-differs", PlanLedgerMessages.TaskDiffers(id, first ?? "", now));
        }
    }

    private void AddTarget(CsvRow row, string id, string? task)
    {
        if (!_targetRows.TryAdd(id, row.Number)) row.Refuse(Columns.Target, "target-twice", PlanLedgerMessages.TargetTwice(id, _targetRows[id]));
        if (row[Columns.Indicator] is null) row.Refuse(Columns.Indicator, "indicator-missing", PlanLedgerMessages.IndicatorMissing);
        var value = PlanLedgerCells.Number(row, Columns.Value);
        if (row[Columns.Value] is null) row.Refuse(Columns.Value, "value-missing", PlanLedgerMessages.ValueMissing);
        var upper = PlanLedgerCells.Number(row, Columns.Upper);
        if (upper < value) row.Refuse(Columns.Upper, "upper-below-value", PlanLedgerMessages.UpperBelowValue);
        if (row[Columns.PartOf] is { } whole) _parts.Add((row, id, whole));

        _targets.Add(new PlanTarget(
            id, task, default, row[Columns.Words] ?? "", row[Columns.Indicator] ?? "",
            PlanLedgerCells.Code<Comparator>(row, Columns.Comparator, Codes.TryParse, Codes.Of) ?? Comparator.Equal, value ?? 0, row[Columns.Unit],
            PlanLedgerCells.Code<TargetKind>(row, Columns.Kind, Codes.TryParse, Codes.Of) ?? TargetKind.Target)
        {
            Upper = upper,
            Basis = PlanLedgerCells.Code<Basis>(row, Columns.Basis, Codes.TryParse, Codes.Of) ?? Basis.Level,
            Flow = PlanLedgerCells.Code<Flow>(row, Columns.Flow, Codes.TryParse, Codes.Of),
            Due = PlanLedgerCells.Day(row, Columns.Due),
            PartOf = row[Columns.PartOf],
            Modality = PlanLedgerCells.Code<Modality>(row, Columns.Modality, Codes.TryParse, Codes.Of),
            Binding = PlanLedgerCells.YesNo(row, Columns.Binding),
        });
    }
}

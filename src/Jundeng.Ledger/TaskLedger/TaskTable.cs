using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.TaskLedger;

/// <summary>Reads a table of what the ledger is to say of tasks.</summary>
internal static class TaskTable
{
    private static readonly CsvColumn s_task = new("task", "任务", Needed: true);
    private static readonly CsvColumn s_kind = new("task_type", "任务类型");
    private static readonly CsvColumn s_basis = new("task_basis", "来源依据");
    private static readonly CsvColumn s_leader = new("leader", "分管领导");
    private static readonly CsvColumn s_person = new("person", "责任人");
    private static readonly CsvColumn s_contact = new("contact", "联系方式");
    private static readonly CsvColumn s_supervisor = new("supervisor", "督办");
    private static readonly CsvColumn s_urgency = new("urgency", "紧急程度");
    private static readonly CsvColumn s_start = new("start_on", "开始日期");
    private static readonly CsvColumn s_due = new("due_on", "完成时限");
    private static readonly CsvColumn s_every = new("report_every", "报送频度");
    private static readonly CsvColumn s_visibility = new("visibility", "公开范围");

    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure.</exception>
    public static IReadOnlyList<TaskChange> Read(string csv, string fileName)
    {
        using var reader = new StringReader(csv);
        using var table = new CsvTable(reader, [s_task, s_kind, s_basis, s_leader, s_person, s_contact, s_supervisor, s_urgency, s_start, s_due, s_every, s_visibility]);
        var changes = new List<TaskChange>();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            if (row[s_task] is not { } task) row.Refuse(s_task, "task-missing", TaskMessages.TaskMissing);
            else if (!rows.TryAdd(task, row.Number)) row.Refuse(s_task, "twice", TaskMessages.Twice(task, rows[task]));
            changes.Add(new TaskChange(row[s_task] ?? "")
            {
                Kind = row[s_kind],
                Basis = row[s_basis],
                Leader = row[s_leader],
                Person = row[s_person],
                Contact = row[s_contact],
                Supervisor = row[s_supervisor],
                Urgency = Word(row, s_urgency, TaskWords.Urgency, TaskWords.Urgencies),
                Start = PlanLedgerCells.Day(row, s_start),
                Due = PlanLedgerCells.Day(row, s_due),
                ReportEvery = Word(row, s_every, TaskWords.Frequency, TaskWords.Frequencies),
                Visibility = Word(row, s_visibility, TaskWords.Visibility, TaskWords.Visibilities),
                Where = TableMessages.Row(row.Number),
            });
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return changes;
    }

    private static T? Word<T>(CsvRow row, CsvColumn column, Func<string?, T?> read, IReadOnlyList<string> codes)
        where T : struct
    {
        if (row[column] is not { } text) return null;
        var value = read(text);
        if (value is null) row.Refuse(column, "unknown-code", TaskMessages.UnknownWord(text, codes));
        return value;
    }
}

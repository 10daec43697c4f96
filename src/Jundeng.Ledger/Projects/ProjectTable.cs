using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Projects;

/// <summary>Reads a table of projects: a row a source and year, the rest in the first row of a project or in all of them.</summary>
internal static class ProjectTable
{
    private static readonly CsvColumn s_code = new("code", "项目代码", Needed: true);
    private static readonly CsvColumn s_name = new("name", "项目名称");
    private static readonly CsvColumn s_task = new("task", "任务");
    private static readonly CsvColumn s_targets = new("targets", "目标");
    private static readonly CsvColumn s_unit = new("unit", "建设单位");
    private static readonly CsvColumn s_place = new("place", "建设地点");
    private static readonly CsvColumn s_content = new("content", "建设内容");
    private static readonly CsvColumn s_scale = new("scale", "建设规模");
    private static readonly CsvColumn s_start = new("start_on", "开工日期");
    private static readonly CsvColumn s_completion = new("complete_on", "完工日期");
    private static readonly CsvColumn s_total = new("total", "总投资");
    private static readonly CsvColumn s_source = new("source", "资金来源");
    private static readonly CsvColumn s_year = new("year", "年度");
    private static readonly CsvColumn s_amount = new("amount", "金额");

    private static readonly CsvColumn[] s_said = [s_name, s_task, s_targets, s_unit, s_place, s_content, s_scale, s_start, s_completion, s_total];

    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure.</exception>
    public static IReadOnlyList<ProjectDraft> Read(string csv, string fileName)
    {
        using var reader = new StringReader(csv);
        using var table = new CsvTable(reader, [s_code, .. s_said, s_source, s_year, s_amount]);
        var drafts = new Dictionary<string, ProjectDraft>(StringComparer.Ordinal);
        var said = new Dictionary<(string Code, CsvColumn Column), string>();
        foreach (var row in table.Rows())
        {
            if (row[s_code] is not { } code)
            {
                row.Refuse(s_code, "code-missing", ProjectMessages.CodeMissing);
                continue;
            }

            foreach (var column in s_said) Say(row, code, column, said);
            var draft = drafts.GetValueOrDefault(code) ?? new ProjectDraft { Code = code, Where = TableMessages.Row(row.Number) };
            drafts[code] = Joined(draft, row);
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return [.. drafts.Values];
    }

    private static void Say(CsvRow row, string code, CsvColumn column, Dictionary<(string Code, CsvColumn Column), string> said)
    {
        if (row[column] is not { } text || said.TryAdd((code, column), text) || said[(code, column)] == text) return;
        row.Refuse(column, "differs", ProjectMessages.Differs(code, said[(code, column)], text));
    }

    private static ProjectDraft Joined(ProjectDraft draft, CsvRow row) => draft with
    {
        Name = draft.Name ?? row[s_name],
        TaskId = draft.TaskId ?? row[s_task],
        TargetIds = draft.TargetIds ?? (row[s_targets] is null ? null : PlanLedgerCells.Units(row, s_targets)),
        Unit = draft.Unit ?? row[s_unit],
        Place = draft.Place ?? row[s_place],
        Content = draft.Content ?? row[s_content],
        Scale = draft.Scale ?? row[s_scale],
        Start = draft.Start ?? PlanLedgerCells.Day(row, s_start),
        Completion = draft.Completion ?? PlanLedgerCells.Day(row, s_completion),
        Total = draft.Total ?? Amount(row, s_total),
        Funds = Fund(row) is { } fund ? [.. draft.Funds ?? [], fund] : draft.Funds,
    };

    private static ProjectFund? Fund(CsvRow row)
    {
        var (source, year, amount) = (row[s_source], PlanLedgerCells.Year(row, s_year), Amount(row, s_amount));
        if (source is null)
        {
            if (row[s_year] is not null || row[s_amount] is not null) row.Refuse(s_source, "source-missing", ProjectMessages.SourceNeeded);
            return null;
        }

        if (row[s_amount] is null) row.Refuse(s_amount, "amount-missing", ProjectMessages.AmountMissing);
        return amount is { } fen ? new ProjectFund(source, year, fen) : null;
    }

    private static long? Amount(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (Money.TryParse(text, out var fen)) return fen;
        row.Refuse(column, "not-money", ProjectMessages.NotMoney(text));
        return null;
    }
}

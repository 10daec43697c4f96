using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Projects;

/// <summary>Reads a table of progress and money of projects: a row an entry.</summary>
internal sealed class ProjectWorkTable : IDisposable
{
    private const string Progress = "progress";

    private static readonly CsvColumn s_code = new("code", "项目代码", Needed: true);
    private static readonly CsvColumn s_what = new("what", "事项", Needed: true);
    private static readonly CsvColumn s_on = new("on_date", "日期", Needed: true);
    private static readonly CsvColumn s_source = new("source", "资金来源");
    private static readonly CsvColumn s_amount = new("amount", "金额");
    private static readonly CsvColumn s_percent = new("percent", "形象进度");
    private static readonly CsvColumn s_completed = new("completed", "完成投资");
    private static readonly CsvColumn s_words = new("words", "说明");
    private static readonly CsvColumn s_why = new("why", "理由");

    // The cell in which what a rule refuses is to be mended.
    private static readonly Dictionary<string, CsvColumn> s_columns = new(StringComparer.Ordinal)
    {
        ["unknown-project"] = s_code,
        ["project-dropped"] = s_code,
        ["project-day"] = s_on,
        ["unknown-source"] = s_source,
        ["amount"] = s_amount,
        ["money-over"] = s_amount,
        ["progress-percent"] = s_percent,
        ["progress-falls"] = s_percent,
        ["progress-over"] = s_completed,
        ["progress-words"] = s_words,
    };

    private static readonly (string Code, string Zh, MoneyKind? Kind)[] s_kinds =
        [(Progress, "进度", null), (ProjectTerms.Code(MoneyKind.Arrival), ProjectTerms.Of(MoneyKind.Arrival).Zh, MoneyKind.Arrival), (ProjectTerms.Code(MoneyKind.Payment), ProjectTerms.Of(MoneyKind.Payment).Zh, MoneyKind.Payment)];

    private readonly StringReader _reader;
    private readonly CsvTable _table;

    public ProjectWorkTable(string csv, string fileName)
    {
        _reader = new StringReader(csv);
        _table = new CsvTable(_reader, [s_code, s_what, s_on, s_source, s_amount, s_percent, s_completed, s_words, s_why]);
        Rows = [.. _table.Rows().Select(Read).OfType<ProjectWorkRow>()];
        if (_table.Count == 0 && _table.Errors.Count == 0) _table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
    }

    /// <summary>The rows that can be read; of the others it is noted what is wrong.</summary>
    public IReadOnlyList<ProjectWorkRow> Rows { get; }

    /// <summary>Notes what a rule refuses in its cell of a row.</summary>
    public static void Refuse(ProjectWorkRow row, Refusal refusal) => row.Row.Refuse(s_columns[refusal.Code], refusal.Code, refusal.Message);

    /// <exception cref="LedgerRefusedException">There are errors.</exception>
    public void ThrowIfRefused() => _table.ThrowIfRefused();

    public void Dispose()
    {
        _table.Dispose();
        _reader.Dispose();
    }

    private static ProjectWorkRow? Read(CsvRow row)
    {
        if (row[s_code] is null) row.Refuse(s_code, "code-missing", ProjectMessages.CodeOfWorkMissing);
        var kind = Array.FindIndex(s_kinds, known => known.Code == row[s_what] || known.Zh == row[s_what]);
        if (kind < 0) row.Refuse(s_what, "unknown-code", ProjectMessages.UnknownWork(row[s_what] ?? ""));
        var on = PlanLedgerCells.Day(row, s_on);
        if (row[s_on] is null) row.Refuse(s_on, "bad-date", ProjectMessages.DayMissing);
        if (kind < 0) return null;
        var said = s_kinds[kind].Kind is { } way ? (Progress: null, Money: MoneyOf(row, way, on ?? default)) : (Progress: ProgressOf(row, on ?? default), Money: (NewMoney?)null);
        return row[s_code] is { } code && on is { } day && (said.Progress is not null || said.Money is not null) ? new ProjectWorkRow(row, code, day, said.Progress, said.Money, row[s_why]) : null;
    }

    private static NewProgress? ProgressOf(CsvRow row, DateOnly on)
    {
        foreach (var column in new[] { s_source, s_amount })
            if (row[column] is not null) row.Refuse(column, "not-wanted", ProjectMessages.NotOfProgress);
        var completed = Amount(row, s_completed);
        return row.TryNeeded(s_percent, out var percent) ? new NewProgress("", on, percent, row[s_words] ?? "") { Completed = completed } : null;
    }

    private static NewMoney? MoneyOf(CsvRow row, MoneyKind kind, DateOnly on)
    {
        foreach (var column in new[] { s_percent, s_completed })
            if (row[column] is not null) row.Refuse(column, "not-wanted", ProjectMessages.NotOfMoney);
        if (row[s_source] is null) row.Refuse(s_source, "source-missing", ProjectMessages.SourceNeeded);
        if (row[s_amount] is null) row.Refuse(s_amount, "amount-missing", ProjectMessages.AmountMissing);
        return Amount(row, s_amount) is { } fen && row[s_source] is { } source ? new NewMoney("", kind, on, source, fen) { Note = row[s_words] } : null;
    }

    private static long? Amount(CsvRow row, CsvColumn column)
    {
        if (row[column] is not { } text) return null;
        if (Money.TryParse(text, out var fen)) return fen;
        row.Refuse(column, "not-money", ProjectMessages.NotMoney(text));
        return null;
    }
}

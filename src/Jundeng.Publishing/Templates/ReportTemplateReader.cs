using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Plans;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Templates;

/// <summary>Reads a template that people have filled in. Rows may be moved or removed, columns moved, sheets added; what is removed stays as it was.</summary>
public static class ReportTemplateReader
{
    /// <summary>What the template says, by report, with places by sheet, row and column.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="roundId">The round that it must be of.</param>
    /// <exception cref="LedgerRefusedException">It is no template of the round, or every row that cannot be taken.</exception>
    public static IReadOnlyList<ReportFill> Read(byte[] bytes, string fileName, string roundId)
    {
        var sheets = WorkbookReader.Read(bytes, fileName);
        var seen = Seen(sheets, fileName, roundId);
        var refusals = new List<Refusal>();
        var drafts = new Dictionary<string, (ReportDraft Draft, LocalText Where)>(StringComparer.Ordinal);
        var values = new Dictionary<string, List<ReportInput>>(StringComparer.Ordinal);
        foreach (var sheet in sheets.Where(sheet => sheet.Name != TemplateColumns.Guard))
        {
            if (TemplateSheet.Find(sheet, TemplateColumns.Report, TemplateColumns.Value) is { } valueSheet) ReadValues(valueSheet, seen, values, refusals);
            else if (TemplateSheet.Find(sheet, TemplateColumns.Report, TemplateColumns.Done) is { } wordSheet) ReadWords(wordSheet, seen, drafts, refusals);
        }

        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        var fills = seen.Keys.Where(id => drafts.ContainsKey(id) || values.ContainsKey(id)).Select(id =>
        {
            var inputs = values.GetValueOrDefault(id) ?? [];
            var (draft, where) = drafts.TryGetValue(id, out var words) ? words : (new ReportDraft(), inputs[0].Where!);
            return new ReportFill(id, seen[id], draft with { Values = inputs }, where);
        }).ToList();
        return fills.Count > 0 ? fills : throw new LedgerRefusedException(TemplateMessages.NothingFilled(fileName));
    }

    private static Dictionary<string, int?> Seen(IReadOnlyList<SheetText> sheets, string fileName, string roundId)
    {
        var guard = sheets.FirstOrDefault(sheet => sheet.Name == TemplateColumns.Guard) is { } found ? TemplateSheet.Find(found, Plain(TemplateColumns.GuardReport), Plain(TemplateColumns.GuardSeen), Plain(TemplateColumns.GuardRound)) : null;
        if (guard is null || !guard.Rows.Any()) throw new LedgerRefusedException(TemplateMessages.NotATemplate(fileName));
        var round = guard[guard.Rows.First(), Plain(TemplateColumns.GuardRound)]!;
        if (round != roundId) throw new LedgerRefusedException(TemplateMessages.OtherRound(fileName, round, roundId));
        return guard.Rows.ToDictionary(
            row => guard[row, Plain(TemplateColumns.GuardReport)]!,
            row => int.TryParse(guard[row, Plain(TemplateColumns.GuardSeen)], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : (int?)null,
            StringComparer.Ordinal);
    }

    private static void ReadWords(TemplateSheet sheet, Dictionary<string, int?> seen, Dictionary<string, (ReportDraft Draft, LocalText Where)> drafts, List<Refusal> refusals)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            if (!TryReport(sheet, row, seen, refusals, TemplateColumns.Done, TemplateColumns.Progress, TemplateColumns.Problems, TemplateColumns.Suggestions) || sheet[row, TemplateColumns.Report] is not { } id) continue;
            if (!rows.TryAdd(id, row)) refusals.Add(new Refusal("twice", TemplateMessages.Twice(rows[id]), sheet.Place(row)));
            drafts[id] = (
                new ReportDraft
                {
                    Done = sheet[row, TemplateColumns.Done],
                    Progress = sheet[row, TemplateColumns.Progress],
                    ProgressWhere = sheet.Place(row, TemplateColumns.Progress),
                    Problems = sheet[row, TemplateColumns.Problems],
                    Suggestions = sheet[row, TemplateColumns.Suggestions],
                    Reason = sheet[row, TemplateColumns.Reason],
                },
                sheet.Place(row));
        }
    }

    private static void ReadValues(TemplateSheet sheet, Dictionary<string, int?> seen, Dictionary<string, List<ReportInput>> values, List<Refusal> refusals)
    {
        var rows = new Dictionary<(string Report, string Target), int>();
        foreach (var row in sheet.Rows)
        {
            if (!TryReport(sheet, row, seen, refusals, TemplateColumns.Value, TemplateColumns.Status, TemplateColumns.Note) || sheet[row, TemplateColumns.Report] is not { } id) continue;
            var target = sheet[row, TemplateColumns.Target] ?? "";
            if (!rows.TryAdd((id, target), row)) refusals.Add(new Refusal("twice", TemplateMessages.Twice(rows[(id, target)]), sheet.Place(row)));
            var value = sheet[row, TemplateColumns.Value];
            if (value is ['#', ..]) refusals.Add(new Refusal("error-cell", TemplateMessages.ErrorCell(value), sheet.Place(row, TemplateColumns.Value)));
            if (!values.TryGetValue(id, out var inputs)) values[id] = inputs = [];
            inputs.Add(new ReportInput(target.Length == 0 ? null : target, value, sheet[row, TemplateColumns.Status], sheet[row, TemplateColumns.Note], sheet[row, TemplateColumns.Reason], sheet.Place(row, TemplateColumns.Value))
            {
                StatusWhere = sheet.Place(row, TemplateColumns.Status),
            });
        }
    }

    // A row without anything filled in says nothing, whatever else stands in it.
    private static bool TryReport(TemplateSheet sheet, int row, Dictionary<string, int?> seen, List<Refusal> refusals, params LocalText[] filled)
    {
        var id = sheet[row, TemplateColumns.Report]!;
        if (seen.ContainsKey(id)) return true;
        if (id.Length > 0) refusals.Add(new Refusal("unknown-report", TemplateMessages.UnknownReport(id), sheet.Place(row, TemplateColumns.Report)));
        else if (filled.Any(head => sheet[row, head] is { Length: > 0 })) refusals.Add(new Refusal("report-missing", TemplateMessages.NoReport, sheet.Place(row, TemplateColumns.Report)));
        return false;
    }

    private static LocalText Plain(string text) => new(text, text);
}

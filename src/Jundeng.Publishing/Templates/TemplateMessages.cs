using Jundeng.Ledger;
using Jundeng.Plans;

namespace Jundeng.Publishing.Templates;

internal static class TemplateMessages
{
    public static Refusal NotATemplate(string fileName) => new("not-a-template", new(
        $"“{fileName}”不是填报模板：缺少隐藏的工作表“{TemplateColumns.Guard}”；请用 jundeng report template 重新导出后填写。",
        $"'{fileName}' is no template for reports: its hidden sheet '{TemplateColumns.Guard}' is missing; make a new one with jundeng report template."));

    public static Refusal OtherRound(string fileName, string round, string wanted) => new("template-round", new(
        $"“{fileName}”是填报期 {round} 的模板，不是 {wanted} 的；请核对文件或 --round。", $"'{fileName}' is a template of the round {round}, not of {wanted}; check the file or --round."));

    public static Refusal NothingFilled(string fileName) => new("template-empty", new(
        $"“{fileName}”中没有可导入的行；请核对文件。", $"'{fileName}' holds no rows to take; check the file."));

    public static LocalText UnknownReport(string id) => new(
        $"模板中没有报告“{id}”；请恢复报告编号。", $"The template has no report '{id}'; restore its id.");

    public static LocalText NoReport => new("没有报告编号；请恢复编号，或删去本行。", "There is no id of a report; restore it, or remove the row.");

    public static LocalText Twice(int row) => new($"与第 {row} 行是同一报告、同一目标；请只保留一行。", $"Row {row} has the same report and target; keep one of the two.");

    public static LocalText ErrorCell(string text) => new($"单元格显示“{text}”；请改为数值。", $"The cell shows '{text}'; write the value itself.");

    public static LocalText Place(string sheet, int row, int column) => new($"{sheet} 第 {row} 行 {Letters(column)} 列", $"{sheet}, row {row}, column {Letters(column)}");

    public static LocalText Place(string sheet, int row) => new($"{sheet} 第 {row} 行", $"{sheet}, row {row}");

    private static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}

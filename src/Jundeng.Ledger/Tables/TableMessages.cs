using Jundeng.Plans;

namespace Jundeng.Ledger.Tables;

internal static class TableMessages
{
    /// <param name="row">Its number as a spreadsheet shows it.</param>
    /// <param name="file">The file; null where there is only one.</param>
    public static LocalText Row(int row, string? file = null) => In(file, new LocalText($"第 {row} 行", $"row {row}"));

    public static LocalText Cell(int row, LocalText column, string? file = null) => In(file, new LocalText($"第 {row} 行“{column.Zh}”列", $"row {row}, column {column.En}"));

    public static LocalText Column(LocalText column, string file) => In(file, new LocalText($"“{column.Zh}”列", $"column {column.En}"));

    public static LocalText ColumnMissing(CsvColumn column, IReadOnlyList<string> found) => new(
        $"缺少“{column.Zh}”（{column.Name}）列；请在首行写上列名。现有：{(found.Count == 0 ? "无" : string.Join('、', found))}。",
        $"The column {column.Name} ({column.Zh}) is missing; name it in the first row. There are: {(found.Count == 0 ? "none" : string.Join(", ", found))}.");

    public static LocalText ColumnTwice(string name) => new($"“{name}”列出现了两次；请删去一列。", $"The column {name} occurs twice; remove one.");

    public static LocalText Cells(int found, int wanted) => new(
        $"本行有 {found} 个单元格，首行有 {wanted} 个；内容中含逗号时请用英文双引号括起。",
        $"This row has {found} cells, the first row has {wanted}; put a cell that holds a comma between double quotes.");

    public static readonly LocalText Quotes = new(
        "双引号不成对；内容中的双引号请写成两个双引号。", "The double quotes do not pair; write a double quote inside a cell as two.");

    public static readonly LocalText Damaged = new("含有损坏的字符；请重新输入本行。", "There are damaged characters; type this row again.");

    public static LocalText NotANumber(string text) => new(
        $"“{text}”不是数；请只写数字，如 95.5，不带单位、百分号和千分位。", $"'{text}' is no number; write digits only, such as 95.5, without unit, percent sign or thousands separator.");

    public static LocalText NotFinite(string text) => new(
        $"“{text}”不是有限的数；没有数值请留空。", $"'{text}' is not a finite number; leave the cell empty where there is no value.");

    public static readonly LocalText NumberMissing = new("没有数；请填写。", "There is no number; fill it in.");

    public static LocalText NotAFlag(string text) => new($"“{text}”既不是 1 也不是 0；请改正。", $"'{text}' is neither 1 nor 0; mend it.");

    public static LocalText Empty(string fileName) => new($"“{fileName}”中没有数据行；请检查文件。", $"'{fileName}' holds no rows of data; check the file.");

    public static LocalText Unread(IReadOnlyList<string> columns) => new(
        $"未读取的列：{string.Join('、', columns)}。", $"Columns that were not read: {string.Join(", ", columns)}.");

    private static LocalText In(string? file, LocalText place) => file is null ? place : new LocalText($"{file} {place.Zh}", $"{file} {place.En}");
}

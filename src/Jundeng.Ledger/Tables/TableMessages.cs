using Jundeng.Plans;

namespace Jundeng.Ledger.Tables;

internal static class TableMessages
{
    public static LocalText Row(int row) => new($"第 {row} 行", $"row {row}");

    public static LocalText Cell(int row, LocalText column) => new($"第 {row} 行“{column.Zh}”列", $"row {row}, column {column.En}");

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

    public static LocalText Empty(string fileName) => new($"“{fileName}”中没有数据行；请检查文件。", $"'{fileName}' holds no rows of data; check the file.");

    public static LocalText Unread(IReadOnlyList<string> columns) => new(
        $"未读取的列：{string.Join('、', columns)}。", $"Columns that were not read: {string.Join(", ", columns)}.");
}

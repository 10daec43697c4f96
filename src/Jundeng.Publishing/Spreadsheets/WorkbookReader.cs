using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Jundeng.Ledger;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>Reads the sheets of an .xlsx or .xls file, hidden ones too, as the texts that people see in their cells.</summary>
internal static partial class WorkbookReader
{
    private const int MostCells = 1_000_000;

    /// <exception cref="LedgerRefusedException">The file is no workbook, is encrypted, damaged or too large.</exception>
    public static IReadOnlyList<SheetText> Read(byte[] bytes, string fileName)
    {
        // The reader asks for code pages by number, even where the workbook needs none.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false), new ExcelReaderConfiguration { FallbackEncoding = Encoding.UTF8 });
            var sheets = new List<SheetText>();
            var cells = 0;
            do
            {
                var rows = new List<IReadOnlyList<string>>();
                while (reader.Read())
                {
                    cells += reader.FieldCount;
                    if (cells > MostCells) throw new LedgerRefusedException(new Refusal("workbook-size", new($"“{fileName}”超过 {MostCells} 个单元格；请只保留模板的内容。", $"'{fileName}' has more than {MostCells} cells; keep what the template holds.")));
                    rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i), reader.GetNumberFormatString(i)))]);
                }

                sheets.Add(new SheetText(reader.Name, rows));
            }
            while (reader.NextResult());
            return sheets;
        }
        catch (InvalidPasswordException)
        {
            throw new LedgerRefusedException(new Refusal("workbook-encrypted", new($"“{fileName}”有密码；请去掉密码后再导入。", $"'{fileName}' has a password; save it without one.")));
        }
        // Damage shows as whatever the reader stumbles over.
        catch (Exception e) when (e is not (LedgerRefusedException or OutOfMemoryException))
        {
            throw new LedgerRefusedException(new Refusal("not-a-workbook", new($"“{fileName}”不是可读取的工作簿；请给出 .xlsx 文件。", $"'{fileName}' is no workbook that can be read; give an .xlsx file.")));
        }
    }

    private static string Text(object? value, string? format) => value switch
    {
        null => "",
        string text => text.Trim(),
        // 0.95 shown as 95%.
        double number when format is not null && Literal().Replace(format.Split(';')[0], "").Contains('%') => Digits(number * 100) + "%",
        double number => Digits(number),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()?.Trim() ?? "",
    };

    // 15 digits are exact in a double; what lies beyond is noise of binary fractions.
    private static string Digits(double number) =>
        decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString("0.###############", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}

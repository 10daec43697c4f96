using System.Text;
using Jundeng.Ledger;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>A workbook as the table of separated values that imports read; rows keep their numbers.</summary>
public static class SheetTable
{
    // Both forms of workbook begin so: the archive of .xlsx, the compound file of .xls.
    private static readonly byte[][] s_signs = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]];

    /// <summary>Whether the bytes are those of a workbook rather than of a text.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes)
    {
        foreach (var sign in s_signs)
            if (bytes.StartsWith(sign)) return true;
        return false;
    }

    /// <summary>The first sheet that holds something, in UTF-8.</summary>
    /// <exception cref="LedgerRefusedException">The file is no workbook, is encrypted, damaged or too large.</exception>
    public static byte[] ToCsv(byte[] bytes, string fileName)
    {
        var sheet = WorkbookReader.Read(bytes, fileName).FirstOrDefault(sheet => sheet.Rows.Any(row => row.Any(cell => cell.Length > 0)));
        var text = new StringBuilder();
        foreach (var row in sheet?.Rows ?? []) text.AppendJoin(',', row.Select(cell => $"\"{CsvGuard.Protect(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jundeng.Publishing.Tests.Templates;

/// <summary>A workbook under the hands of people.</summary>
internal static class Sheets
{
    /// <summary>Writes texts into cells, in place of what is there.</summary>
    public static byte[] Type(byte[] book, string sheet, params (string Cell, string? Text)[] cells) => Change(book, sheet, data =>
    {
        foreach (var (reference, text) in cells)
        {
            var cell = data.Descendants<Cell>().Single(cell => cell.CellReference == reference);
            cell.RemoveAllChildren();
            cell.DataType = text is null ? null : CellValues.InlineString;
            if (text is not null) cell.AppendChild(new InlineString(new Text(text)));
        }
    });

    /// <summary>Writes a number as a spreadsheet does, with the built-in format of that number.</summary>
    public static byte[] TypeNumber(byte[] book, string sheet, string reference, string digits, uint format)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!;
            formats.AppendChild(new CellFormat { NumberFormatId = format, FontId = 0, FillId = 0, BorderId = 0, ApplyNumberFormat = true });
            formats.Count = (uint)formats.ChildElements.Count;
            var cell = Part(document, sheet).Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == reference);
            cell.RemoveAllChildren();
            cell.DataType = null;
            cell.StyleIndex = formats.Count - 1;
            cell.AppendChild(new CellValue(digits));
        }

        return stream.ToArray();
    }

    public static byte[] Change(byte[] book, string sheet, Action<SheetData> change)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true)) change(Part(document, sheet).Worksheet.GetFirstChild<SheetData>()!);
        return stream.ToArray();
    }

    public static WorksheetPart Part(SpreadsheetDocument document, string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(each => each.Name == sheet).Id!.Value!);
}

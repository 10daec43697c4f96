using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Jundeng.Plans.Documents.Sheets;

/// <summary>The sheets of a workbook to text: titles and notes as lines, the rest as one table a sheet. Hidden sheets are left out.</summary>
internal static class SheetReader
{
    private const int MostCells = 1_000_000;

    public static PlanText Read(ReadOnlyMemory<byte> bytes, string name, string format)
    {
        // the reader asks for code pages by number, even where the workbook needs none
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = Archive.AsStream(bytes);
            var settings = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030") };
            using var reader = ExcelReaderFactory.CreateReader(stream, settings);
            return Read(reader, bytes, name, format);
        }
        catch (InvalidPasswordException)
        {
            throw new DocumentRefusedException(DocumentMessages.Encrypted(name));
        }
        // damage shows as whatever the reader stumbles over
        catch (Exception e) when (e is not (DocumentRefusedException or OutOfMemoryException))
        {
            throw new DocumentRefusedException(format == SourceFormat.Xlsx && HasEntities(bytes, name)
                ? DocumentMessages.Entities(name)
                : DocumentMessages.Damaged(name, format.ToUpperInvariant()));
        }
    }

    private static PlanText Read(IExcelDataReader reader, ReadOnlyMemory<byte> bytes, string name, string format)
    {
        var builder = new PlanTextBuilder();
        var hidden = new List<string>();
        var cells = 0;
        do
        {
            if (reader.VisibleState != "visible")
            {
                hidden.Add(reader.Name);
                continue;
            }

            var sheet = new Sheet(reader.Name);
            while (reader.Read())
            {
                cells += reader.FieldCount;
                if (cells > MostCells) throw new DocumentRefusedException(DocumentMessages.TooLarge(name, DocumentMessages.Cells(MostCells)));
                sheet.AddRow(Row(reader));
            }

            sheet.Merge(reader.MergeCells ?? []);
            sheet.Write(builder);
        }
        while (reader.NextResult());

        return builder.Build(bytes.Span, format, "utf-8", hidden.Count == 0 ? [] : [DocumentMessages.HiddenSheets(string.Join('、', hidden))]);
    }

    private static string[] Row(IExcelDataReader reader)
    {
        var row = new string[reader.FieldCount];
        for (var i = 0; i < row.Length; i++) row[i] = CellText.Of(reader.GetValue(i), reader.GetNumberFormatString(i));
        return row;
    }

    private static bool HasEntities(ReadOnlyMemory<byte> bytes, string name)
    {
        using var archive = Archive.Open(bytes, name, "XLSX");
        return archive.DeclaresEntities();
    }
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jundeng.Plans;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>An .xlsx file, written as a stream of rows: heads frozen and repeated in print, filters on, columns as wide as their text.</summary>
internal sealed class Workbook : IDisposable
{
    private const int MostRows = 1_048_576;
    private const int RowsMeasured = 2_000;
    private const int Narrowest = 7;
    private const int Widest = 56;

    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _book;
    private readonly Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="title">Title in the file's properties.</param>
    public Workbook(Stream stream, string title)
    {
        _document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        _document.PackageProperties.Title = XmlText.Clean(title);
        _book = _document.AddWorkbookPart();
        _book.AddNewPart<WorkbookStylesPart>().Stylesheet = CellStyles.Stylesheet();
    }

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="use">What it is for.</param>
    /// <exception cref="PublishingRefusedException">There are more rows than a sheet can hold.</exception>
    public void Add<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, SheetUse use = SheetUse.Read)
    {
        if (rows.Count >= MostRows)
            throw new PublishingRefusedException(new LocalText(
                $"“{name}”有 {rows.Count} 行，超过工作表的上限 {MostRows - 1} 行；请改用 CSV 格式。",
                $"'{name}' has {rows.Count} rows, more than the {MostRows - 1} of a sheet; use CSV instead."));

        var part = _book.AddNewPart<WorksheetPart>();
        var number = (uint)_sheets.ChildElements.Count + 1;
        _sheets.AppendChild(new Sheet { Id = _book.GetIdOfPart(part), SheetId = number, Name = name, State = use == SheetUse.Program ? SheetStateValues.Hidden : null });
        _names.AppendChild(new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = number - 1 });

        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0, TabSelected = number == 1 }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(columns.Select((column, i) => Width(column, (uint)i + 1, rows))));

        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, columns.Select(column => ((object?)column.Head, false)), CellStyles.Head);
        for (var i = 0; i < rows.Count; i++) WriteRow(writer, i + 2, columns.Select(column => (column.Cell(rows[i]), column.IsOpen)));
        writer.WriteEndElement();

        // Without a password: it keeps hands from slipping, no more.
        if (use != SheetUse.Read) writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, AutoFilter = false, Sort = false });
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{rows.Count + 1}" });
        if (Choices(columns, rows) is { ChildElements.Count: > 0 } choices) writer.WriteElement(choices);
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    public void Dispose()
    {
        _book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(_sheets, _names);
        _document.Dispose();
    }

    private static void WriteRow(OpenXmlWriter writer, int row, IEnumerable<(object? Value, bool IsOpen)> cells, uint textStyle = CellStyles.Text)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)row });
        var column = 0;
        foreach (var (value, isOpen) in cells)
        {
            column++;
            var reference = $"{Letters(column)}{row}";
            var cell = value is null or "" ? null : Cell(reference, value, textStyle);
            if (isOpen) (cell ??= new Cell { CellReference = reference }).StyleIndex = CellStyles.Open;
            if (cell is not null) writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    // One list for all cells among whose words people choose alike.
    private static DataValidations Choices<T>(IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        var validations = new DataValidations();
        for (var i = 0; i < columns.Count; i++)
        {
            var letters = Letters(i + 1);
            foreach (var cells in rows.Select((row, at) => (Words: columns[i].Choices(row) is { } words ? string.Join(',', words) : null, Row: at + 2)).Where(cell => cell.Words is not null).GroupBy(cell => cell.Words, cell => cell.Row))
                validations.AppendChild(new DataValidation(new Formula1($"\"{cells.Key}\""))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    SequenceOfReferences = new ListValue<StringValue>(Ranges(cells).Select(range => new StringValue(range.First == range.Last ? $"{letters}{range.First}" : $"{letters}{range.First}:{letters}{range.Last}"))),
                });
        }

        validations.Count = (uint)validations.ChildElements.Count;
        return validations;
    }

    private static IEnumerable<(int First, int Last)> Ranges(IEnumerable<int> rows) =>
        rows.Select((row, i) => (row, Run: row - i)).GroupBy(row => row.Run, row => row.row).Select(run => (run.First(), run.Last()));

    private static Cell Cell(string reference, object value, uint textStyle) => value switch
    {
        DateOnly day => Number(reference, CellStyles.Date, day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)),
        Share share => Number(reference, CellStyles.Share, share.Value.ToString("R", CultureInfo.InvariantCulture)),
        int or long or decimal => Number(reference, CellStyles.Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)), Convert.ToString(value, CultureInfo.InvariantCulture)!),
        string text => new Cell(new InlineString(new Text(CellText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        { CellReference = reference, StyleIndex = textStyle, DataType = CellValues.InlineString },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a cell."),
    };

    private static Cell Number(string reference, uint style, string digits) => new(new CellValue(digits)) { CellReference = reference, StyleIndex = style };

    private static DocumentFormat.OpenXml.Spreadsheet.Column Width<T>(Column<T> column, uint number, IReadOnlyList<T> rows)
    {
        // Two more for the filter button of the head.
        var width = TextWidth.Of(column.Head) + 4;
        foreach (var row in rows.Take(RowsMeasured))
        {
            if (width >= Widest) break;
            width = Math.Max(width, Shown(column.Cell(row)) + 2);
        }

        return new() { Min = number, Max = number, Width = Math.Clamp(width, Narrowest, Widest), CustomWidth = true };
    }

    private static int Shown(object? value) => value switch
    {
        null => 0,
        string text => TextWidth.Of(text),
        DateOnly => 10,
        Share => 7,
        _ => PlanTerms.Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)).Length,
    };

    private static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jundeng.Publishing.Spreadsheets;

/// <summary>The styles of every workbook, by their index.</summary>
internal static class CellStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Date = 3;
    public const uint Share = 4;
    private const uint FirstNumber = 5;
    private const int MostDecimals = 6;
    private const uint FirstFormat = 164;

    /// <summary>A cell that people fill in, in a sheet that is protected otherwise.</summary>
    public const uint Open = FirstNumber + MostDecimals + 1;

    /// <summary>The style that shows a number with exactly the decimals that it has.</summary>
    public static uint Number(decimal value)
    {
        var text = value.ToString("0.############################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        return FirstNumber + (uint)(point < 0 ? 0 : Math.Min(text.Length - point - 1, MostDecimals));
    }

    public static Stylesheet Stylesheet()
    {
        string[] formats = ["yyyy-mm-dd", "0.0%", .. Enumerable.Range(0, MostDecimals + 1).Select(digits => digits == 0 ? "#,##0" : "#,##0." + new string('0', digits))];
        var numbers = formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = format });
        var top = new Alignment { Vertical = VerticalAlignmentValues.Top };
        var wrapped = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        CellFormat[] styles =
        [
            new() { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 },
            new(wrapped) { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, ApplyAlignment = true },
            new(wrapped.CloneNode(true)) { NumberFormatId = 0, FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            .. formats.Select((_, i) => new CellFormat(top.CloneNode(true))
            {
                NumberFormatId = FirstFormat + (uint)i, FontId = 0, FillId = 0, BorderId = 0, ApplyNumberFormat = true, ApplyAlignment = true,
            }),
            new(wrapped.CloneNode(true), new Protection { Locked = false })
            {
                NumberFormatId = 0, FontId = 0, FillId = 3, BorderId = 2, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyProtection = true,
            },
        ];
        return new Stylesheet(
            new NumberingFormats(numbers) { Count = (uint)formats.Length },
            new Fonts(Font(bold: false), Font(bold: true)) { Count = 2 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE9EDF2" }) { PatternType = PatternValues.Solid }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFFBE6" }) { PatternType = PatternValues.Solid }))
            { Count = 4 },
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder()),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Hair }, new RightBorder { Style = BorderStyleValues.Hair }, new TopBorder { Style = BorderStyleValues.Hair },
                    new BottomBorder { Style = BorderStyleValues.Hair }, new DiagonalBorder()))
            { Count = 3 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(styles) { Count = (uint)styles.Length },
            new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static Font Font(bool bold)
    {
        OpenXmlElement[] parts = [new FontSize { Val = 11 }, new FontName { Val = "宋体" }, new FontCharSet { Val = 134 }];
        return bold ? new Font([new Bold(), .. parts]) : new Font(parts);
    }
}

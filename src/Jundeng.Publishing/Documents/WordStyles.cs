using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jundeng.Publishing.Documents;

/// <summary>The styles of every Word document. Chinese fonts stand by name: where they are missing, Word and WPS take their own.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Note = "Note";
    public const string Gap = "Gap";
    public const string Cell = "TableText";
    public const string CellHead = "TableHead";
    public const string Table = "PlanTable";

    private const string Body = "仿宋";
    private const string Display = "黑体";
    private const string Second = "楷体";
    private const string Latin = "Times New Roman";

    public static string Heading(int level) => $"Heading{level}";

    /// <param name="chinese">Whether paragraphs are indented in the Chinese way.</param>
    /// <param name="form">Sizes and pitch of lines.</param>
    public static Styles Create(bool chinese, WordForm form) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Body), new FontSize { Val = $"{form.BodySize}" }, new FontSizeComplexScript { Val = $"{form.BodySize}" }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = $"{form.Line}", LineRule = form.IsExact ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, new StyleParagraphProperties(), new StyleRunProperties(), isDefault: true),
        Paragraph("BodyText", "Body Text", "Normal",
            chinese ? new StyleParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = $"{form.BodySize * 20}" }, new Justification { Val = JustificationValues.Both })
                : new StyleParagraphProperties(new SpacingBetweenLines { After = "120" }),
            new StyleRunProperties()),
        Paragraph(Title, "Title", "Normal",
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120", Line = "300", LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Center }),
            Run(form.TitleFont, 44)),
        Paragraph(Subtitle, "Subtitle", "Normal",
            new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }, new Justification { Val = JustificationValues.Center }),
            Run(Second, 28)),
        Heading(1, Display, form.HeadingSize(1), bold: false, numbered: true),
        Heading(2, Second, form.HeadingSize(2), bold: !form.IsExact, numbered: true),
        Heading(3, Body, form.HeadingSize(3), bold: true, numbered: false),
        Paragraph(Note, "Note", "Normal", new StyleParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60", Line = "300", LineRule = LineSpacingRuleValues.Auto }), Run(Body, 21)),
        Paragraph(Gap, "Gap", "Normal", new StyleParagraphProperties(new SpacingBetweenLines { Line = "160", LineRule = LineSpacingRuleValues.Exact }), Run(Body, 10)),
        Paragraph(Cell, "Table Text", "Normal", new StyleParagraphProperties(new SpacingBetweenLines { Line = "264", LineRule = LineSpacingRuleValues.Auto }), Run(Body, 21)),
        Paragraph(CellHead, "Table Head", Cell, new StyleParagraphProperties(new KeepNext()), Run(Display, 21)),
        new Style(
            new StyleName { Val = "Plan Table" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 8 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableCellMarginDefault(new TopMargin { Width = "28", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "28", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Table, CustomStyle = true });

    public static RunFonts Fonts(string chinese) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = chinese, ComplexScript = Latin };

    private static Style Heading(int level, string font, int halfPoints, bool bold, bool numbered)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new KeepLines());
        if (numbered) paragraph.Append(new NumberingProperties(new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = WordNumbering.Headings }));
        paragraph.Append(new SpacingBetweenLines { Before = level == 1 ? "320" : "200", After = "80" });
        paragraph.Append(new OutlineLevel { Val = level - 1 });
        var run = Run(font, halfPoints);
        if (bold) run.InsertAfter(new Bold(), run.GetFirstChild<RunFonts>());
        var style = Paragraph(Heading(level), $"heading {level}", "Normal", paragraph, run);
        style.InsertAfter(new NextParagraphStyle { Val = "BodyText" }, style.GetFirstChild<BasedOn>());
        return style;
    }

    private static StyleRunProperties Run(string font, int halfPoints) =>
        new(Fonts(font), new FontSize { Val = $"{halfPoints}" }, new FontSizeComplexScript { Val = $"{halfPoints}" });

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren) style.Append(paragraph);
        if (run.HasChildren) style.Append(run);
        return style;
    }
}

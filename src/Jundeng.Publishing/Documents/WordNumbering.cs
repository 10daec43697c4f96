using DocumentFormat.OpenXml.Wordprocessing;

namespace Jundeng.Publishing.Documents;

/// <summary>The numbers of headings: 一、（一） in Chinese, 1 and 1.1 in English.</summary>
internal static class WordNumbering
{
    public const int Headings = 1;

    public static Numbering Create(bool chinese) => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            chinese ? Level(0, NumberFormatValues.ChineseCountingThousand, "%1、") : Level(0, NumberFormatValues.Decimal, "%1 "),
            chinese ? Level(1, NumberFormatValues.ChineseCountingThousand, "（%2）") : Level(1, NumberFormatValues.Decimal, "%1.%2 "))
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Headings });

    private static Level Level(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new ParagraphStyleIdInLevel { Val = WordStyles.Heading(index + 1) },
        new LevelSuffix { Val = LevelSuffixValues.Nothing },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "0", FirstLine = "0" }))
    { LevelIndex = index };
}

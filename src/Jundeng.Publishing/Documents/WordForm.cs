namespace Jundeng.Publishing.Documents;

/// <summary>The page, sizes and pitch of lines of a Word document; lengths in twips, sizes in half points.</summary>
internal sealed record WordForm(int Top, int Right, int Bottom, int Left, int Footer, int BodySize, int Line, bool IsExact, string TitleFont)
{
    private const int LargeHeading = 32;
    private const int SmallStep = 4;

    /// <summary>A report with tables: narrow margins, small type.</summary>
    public static WordForm Report { get; } = new(1418, 1418, 1418, 1418, 851, 24, 360, false, "黑体");

    /// <summary>An official paper by GB/T 9704: 22 lines of 28 characters in 三号, 37 mm above and 28 mm at the binding.</summary>
    public static WordForm Official { get; } = new(2098, 1474, 1984, 1587, 1400, 32, 579, true, "方正小标宋简体");

    /// <summary>The size of a heading: smaller by level in a report, that of the body in an official paper.</summary>
    public int HeadingSize(int level) => IsExact ? BodySize : LargeHeading - (SmallStep * (level - 1));
}

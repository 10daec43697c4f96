namespace Jundeng.Plans.Outline;

/// <summary>How a heading or an item is marked.</summary>
internal enum MarkKind
{
    /// <summary>第一篇, 第一部分.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>专栏1: a box with projects beside the text.</summary>
    Box,

    /// <summary>一、.</summary>
    Han,

    /// <summary>（一）, and () whose numeral was lost.</summary>
    HanParen,

    /// <summary>1. 12、 30．.</summary>
    Arabic,

    /// <summary>1.1, 1.1.1: one kind a depth, from here on.</summary>
    Dotted,

    /// <summary>（1）, 1）.</summary>
    ArabicParen,

    /// <summary>①.</summary>
    Circled,

    /// <summary>---, ●.</summary>
    Bullet,

    /// <summary>义务教育。…: a heading that opens a paragraph without a mark.</summary>
    RunIn,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A heading between rows of a table, or a cell that covers several rows.</summary>
    RowGroup,
}

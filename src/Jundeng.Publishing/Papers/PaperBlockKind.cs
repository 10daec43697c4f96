namespace Jundeng.Publishing.Papers;

/// <summary>What a block of a paper is.</summary>
public enum PaperBlockKind
{
    /// <summary>The first heading.</summary>
    Title,

    /// <summary>A heading below it.</summary>
    Heading,

    /// <summary>A paragraph, or an item of a list.</summary>
    Paragraph,

    /// <summary>A table; its first row is the head.</summary>
    Table,
}

namespace Jundeng.Publishing.Papers;

/// <summary>What a block of a paper is.</summary>
internal enum PaperBlockKind
{
    Title,
    Heading,
    Paragraph,
    Table,
}

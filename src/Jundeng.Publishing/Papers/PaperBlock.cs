namespace Jundeng.Publishing.Papers;

/// <summary>A block of a paper's Markdown: a title, a heading, a paragraph (an item of a list is one) or a table. Anything else is a paragraph as it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; empty for a table.</param>
/// <param name="Level">From 1 for a heading; else 0.</param>
/// <param name="Rows">The rows of a table.</param>
public sealed record PaperBlock(PaperBlockKind Kind, string Text, int Level, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const char Bar = '|';
    private const int DeepestHeading = 3;

    /// <summary>Reads the blocks of a text in their order.</summary>
    public static IReadOnlyList<PaperBlock> Read(string text)
    {
        var blocks = new List<PaperBlock>();
        var rows = new List<IReadOnlyList<string>>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith(Bar))
            {
                var cells = line.Trim(Bar).Split(Bar).Select(cell => cell.Trim()).ToList();
                if (!cells.TrueForAll(IsRule)) rows.Add(Fitting(cells, rows));
                continue;
            }

            AddTable(blocks, rows);
            if (line.Length > 0) blocks.Add(Of(line, blocks.Count == 0));
        }

        AddTable(blocks, rows);
        return blocks;
    }

    private static void AddTable(List<PaperBlock> blocks, List<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0) return;
        blocks.Add(new PaperBlock(PaperBlockKind.Table, "", 0, [.. rows]));
        rows.Clear();
    }

    private static PaperBlock Of(string line, bool first)
    {
        var signs = line.TakeWhile(sign => sign == '#').Count();
        if (signs > 0 && line.Length > signs && line[signs] == ' ')
        {
            var words = line[signs..].Trim();
            return first && signs == 1 ? new PaperBlock(PaperBlockKind.Title, words, 0, []) : new PaperBlock(PaperBlockKind.Heading, words, Math.Clamp(signs - 1, 1, DeepestHeading), []);
        }

        return new PaperBlock(PaperBlockKind.Paragraph, line is ['-' or '*', ' ', .. var item] ? item.Trim() : line, 0, []);
    }

    private static bool IsRule(string cell) => cell.Length > 0 && cell.All(sign => sign is '-' or ':');

    // A row has as many cells as the head.
    private static List<string> Fitting(List<string> cells, List<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0) return cells;
        return [.. Enumerable.Range(0, rows[0].Count).Select(i => i < cells.Count ? cells[i] : "")];
    }
}

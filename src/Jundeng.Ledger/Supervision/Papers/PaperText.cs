using System.Text;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>Builds the text of a paper in Markdown.</summary>
internal sealed class PaperText(string language)
{
    private readonly StringBuilder _text = new();

    public void Title(LocalText text) => Line("# " + text.In(language));

    public void Heading(LocalText text) => Line("## " + text.In(language));

    public void Subheading(string text) => Line("### " + OneLine(text));

    public void Paragraph(LocalText text) => Line(text.In(language));

    public void Item(LocalText text) => _text.Append("- ").Append(OneLine(text.In(language))).Append('\n');

    /// <summary>A blank line behind the items.</summary>
    public void EndItems() => _text.Append('\n');

    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(heads);
        Row(heads.Select(_ => "---"));
        foreach (var row in rows) Row(row);
    }

    public override string ToString() => _text.ToString();

    private void Line(string text) => _text.Append(text).Append("\n\n");

    // A bar would end a cell, an end of line the row.
    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(cell => OneLine(cell).Replace('|', '／'))).Append(" |\n");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

using Jundeng.Plans.Outline.Tables;

namespace Jundeng.Plans.Outline;

/// <summary>A heading or an item with what stands under it; the root is the whole text.</summary>
internal sealed class OutlineNode(OutlineNode? parent, Mark mark, TextSpan title, int start, int body)
{
    // Most nodes have neither, and a long text has very many nodes.
    private List<UnitStatement>? _units;
    private List<CellValue>? _values;

    public OutlineNode? Parent { get; } = parent;

    public Mark Mark { get; } = mark;

    /// <summary>The words of the heading, without mark, closing mark or unit bracket.</summary>
    public TextSpan Title { get; } = title;

    /// <summary>Where its own text begins, mark included.</summary>
    public int Start { get; } = start;

    /// <summary>Where the words behind the heading begin.</summary>
    public int Body { get; } = body;

    /// <summary>One past the paragraph of the heading.</summary>
    public int HeadEnd { get; init; } = body;

    /// <summary>One past its last paragraph, that of its children included.</summary>
    public int End { get; set; } = body;

    /// <summary>True where text follows the heading in the same paragraph.</summary>
    public bool RunsIn { get; init; }

    public ChapterRole Role { get; set; }

    public List<OutlineNode> Children { get; } = [];

    /// <summary>Its own paragraphs behind that of the heading, those of its children not included.</summary>
    public List<TextSpan> Paragraphs { get; } = [];

    public IReadOnlyList<UnitStatement> Units => _units ?? (IReadOnlyList<UnitStatement>)[];

    /// <summary>Numbers whose unit and indicator stand in other cells of a table.</summary>
    public IReadOnlyList<CellValue> Values => _values ?? (IReadOnlyList<CellValue>)[];

    /// <summary>The words that say by when it is due as a whole; empty where none do.</summary>
    public TextSpan DueSpan { get; set; }

    public bool IsTask { get; set; }

    public bool IsRoot => Parent is null;

    public void Add(UnitStatement units) => (_units ??= []).Add(units);

    public void Add(CellValue value) => (_values ??= []).Add(value);

    public void ClearUnits() => _units = null;
}

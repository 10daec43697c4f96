using System.Buffers;
using Jundeng.Plans.Outline.Tables;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Paragraphs to a tree of headings and items.</summary>
internal static class OutlineReader
{
    // A heading that stands alone, and one that opens a paragraph, in characters.
    private const int LongestHeading = 60;
    private const int LongestRunIn = 45;
    private const int LongestBareRunIn = 18;

    // Words behind a heading that opens a paragraph, its stop included.
    private const int ShortestBehindRunIn = 5;

    private static readonly SearchValues<char> s_endsOfRunIn = SearchValues.Create("。：:，,；;！？!?");
    private static readonly WordList<string> s_fields = WordLists.Load("field-labels");

    private static readonly string[] s_points = ["首先", "其次", "再次", "最后", "第一", "第二", "第三", "第四", "同时", "此外", "另外", "总的", "总之"];

    public static OutlineNode Read(string text, List<Paragraph> paragraphs, List<TextTable> tables)
    {
        var root = new OutlineNode(null, default, default, 0, 0);
        var stack = new List<OutlineNode> { root };
        var table = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Sort == ParagraphSort.Closing && stack.Count > 1)
            {
                stack.RemoveRange(1, stack.Count - 1);
                continue;
            }

            if (paragraph.Sort == ParagraphSort.Table) TableOutline.Add(text, tables[table++], stack[^1]);
            if (paragraph.Sort != ParagraphSort.Text) continue;
            if (!MarkReader.TryRead(text, paragraph.Span, out var mark))
            {
                Append(stack, text, paragraph.Span);
                continue;
            }

            Open(stack, text, paragraph.Span, mark);
        }

        ChapterRoles.Set(text, root);
        AddRunIns(text, root);
        return root;
    }

    private static void Append(List<OutlineNode> stack, string text, TextSpan paragraph)
    {
        var node = stack[^1];
        node.Paragraphs.Add(paragraph);
        if (UnitStatementReader.Read(text, paragraph) is { } units) (UnitStatementReader.ClosesSection(text, paragraph) && node.Parent is { } section ? section : node).Add(units);
        foreach (var open in stack) open.End = paragraph.End;
    }

    private static void Open(List<OutlineNode> stack, string text, TextSpan paragraph, Mark mark)
    {
        Unbox(stack, mark);
        for (var level = 1; level < stack.Count; level++)
            if (stack[level].Mark.Kind == mark.Kind && stack[level].Mark.Depth == mark.Depth)
                stack.RemoveRange(level, stack.Count - level);
        var units = UnitStatementReader.Read(text, paragraph);
        var words = new TextSpan(mark.End, units is { InParagraph: true } ? units.Span.Start : paragraph.End);
        var title = Title(text, words, out var body);
        var node = new OutlineNode(stack[^1], mark, title, paragraph.Start, body) { RunsIn = body < words.End, HeadEnd = paragraph.End, End = paragraph.End };
        if (units is not null) node.Add(units);
        stack[^1].Children.Add(node);
        stack.Add(node);
        foreach (var open in stack) open.End = paragraph.End;
    }

    // A box stands beside the section or item before it, and a heading of the text ends it.
    private static void Unbox(List<OutlineNode> stack, Mark mark)
    {
        var box = stack.FindIndex(1, node => node.Mark.Kind == MarkKind.Box);
        if (box > 0 && (mark.Kind <= MarkKind.HanParen || mark.Kind == MarkKind.Dotted)) stack.RemoveRange(box, stack.Count - box);
        if (mark.Kind != MarkKind.Box) return;
        while (stack.Count > 2 && stack[^1].Children.Count == 0) stack.RemoveAt(stack.Count - 1);
    }

    /// <summary>The heading at the head of <paramref name="words"/>: to the first full stop or colon, else all of a short paragraph, else to the first comma.</summary>
    private static TextSpan Title(string text, TextSpan words, out int body)
    {
        var limit = Math.Min(words.End, words.Start + LongestRunIn + 1);
        var stop = EndOfHeading(text, words.Start, limit);
        if (stop < 0 && words.Length > LongestHeading) stop = text.IndexOfAny(['，', ',', '；', ';'], words.Start, limit - words.Start);
        if (stop < 0) stop = Math.Min(words.End, words.Start + LongestHeading);
        body = stop;
        while (body < words.End && (char.IsWhiteSpace(text[body]) || text[body] is '。' or '：' or ':' or '.' or '．')) body++;
        var end = stop;
        while (end > words.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '；' or ';' or '，' or ',')) end--;
        return new TextSpan(words.Start, end);
    }

    private static int EndOfHeading(string text, int from, int limit)
    {
        var depth = 0;
        for (var i = from; i < limit; i++)
        {
            if (text[i] is '（' or '(' or '《' or '“') depth++;
            else if (text[i] is '）' or ')' or '》' or '”') depth--;
            else if (depth <= 0 && text[i] is '。' or '：' or ':') return i;
        }

        return -1;
    }

    // 义务教育。统筹… in a section whose paragraphs have no marks
    private static void AddRunIns(string text, OutlineNode node)
    {
        foreach (var child in node.Children) AddRunIns(text, child);
        if (node.IsRoot || node.Children.Count > 0 || node.RunsIn || node.Role is not (ChapterRole.Open or ChapterRole.Work)) return;
        if (node.Paragraphs.Count < 2) return;
        var heads = node.Paragraphs.ConvertAll(paragraph => BareRunIn(text, paragraph));
        if (heads.Count(head => head >= 0) < 2) return;

        var paragraphs = node.Paragraphs.ToArray();
        var statements = node.Units.ToArray();
        node.Paragraphs.Clear();
        node.ClearUnits();
        var current = node;
        var next = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (heads[i] >= 0)
            {
                var title = new TextSpan(paragraphs[i].Start, heads[i]);
                current = new OutlineNode(node, new Mark(MarkKind.RunIn, 0, null, paragraphs[i].Start), title, paragraphs[i].Start, heads[i] + 1) { RunsIn = true, HeadEnd = paragraphs[i].End, Role = node.Role };
                node.Children.Add(current);
            }
            else current.Paragraphs.Add(paragraphs[i]);

            if (current != node) current.End = paragraphs[i].End;
            for (; next < statements.Length && statements[next].Span.End <= paragraphs[i].End; next++) current.Add(statements[next]);
        }
    }

    // 一是…, 二要…, 首先…: a point of what is being said, not a heading
    private static bool IsPoint(string text, TextSpan words) =>
        words.Length > 2 && (text[words.Start + 1] is '是' or '要' && NumeralReader.IsChinese(text[words.Start]) || Array.Exists(s_points, point => words.Of(text).StartsWith(point)));

    /// <summary>True where the words name a part of a task (工作目标), not a task.</summary>
    public static bool IsField(string text, TextSpan words) => s_fields.At(text, words.Start, words.End) is { } label && label.Length == words.Length;

    // -1 where the paragraph opens with no short heading
    private static int BareRunIn(string text, TextSpan paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + LongestBareRunIn + 1);
        var stop = text.AsSpan(paragraph.Start, limit - paragraph.Start).IndexOfAny(s_endsOfRunIn);
        if (stop < 2 || text[paragraph.Start + stop] is not ('。' or '：' or ':')) return -1;
        var heading = new TextSpan(paragraph.Start, paragraph.Start + stop);
        var opens = paragraph.End - heading.End > ShortestBehindRunIn && !IsPoint(text, heading) && !IsField(text, heading) && UnitLabels.At(text, paragraph.Start, paragraph.End) is null;
        return opens ? heading.End : -1;
    }
}

using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Tells the plan's own paragraphs from page furniture and from what stands behind the plan.</summary>
internal static class ParagraphSorter
{
    // A line of page furniture is short; a long one that happens to hold such a word is the plan's own.
    private const int LongestForeign = 160;

    // Words that the plan may use itself (注册护士) speak against a line only when it is no more than a menu entry.
    private const int LongestMenu = 24;

    private const string InMenu = "短";
    private const string BesideOthers = "邻";
    private const string InCode = "码";

    private static readonly WordList<string> s_foreign = WordLists.Load("foreign");
    private static readonly WordList<string> s_closings = WordLists.Load("closings");

    public static List<Paragraph> Sort(string text, List<TextSpan> spans)
    {
        var paragraphs = spans.ConvertAll(span => new Paragraph(span, SortOf(text, span, out _)));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var beside = (i > 0 && paragraphs[i - 1].Sort == ParagraphSort.Foreign) || (i + 1 < paragraphs.Count && paragraphs[i + 1].Sort == ParagraphSort.Foreign);
            if (beside && paragraphs[i].Sort == ParagraphSort.Text && SortOf(text, spans[i], out var doubtful) == ParagraphSort.Text && doubtful)
                paragraphs[i] = paragraphs[i] with { Sort = ParagraphSort.Foreign };
        }

        Contents.Mark(text, paragraphs);
        return paragraphs;
    }

    /// <param name="text">The text.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="doubtful">Receives whether it is foreign where its neighbours are.</param>
    private static ParagraphSort SortOf(string text, TextSpan span, out bool doubtful)
    {
        doubtful = false;
        if (s_closings.At(text, span.Start, span.End) is not null || IsPrintNote(text, span)) return ParagraphSort.Closing;
        if (span.Length > LongestForeign) return ParagraphSort.Text;
        if (IsFurniture(text, span, IsItem(text, span), out doubtful)) return ParagraphSort.Foreign;
        var words = span.Of(text);
        return words.Count('|') + words.Count('｜') >= 2 ? ParagraphSort.Foreign : ParagraphSort.Text;
    }

    // 3.规范彩票管理。… is the plan's own
    private static bool IsItem(string text, TextSpan span) => MarkReader.TryRead(text, span, out var mark) && mark.Kind != MarkKind.Bullet;

    private static bool IsFurniture(string text, TextSpan span, bool item, out bool doubtful)
    {
        doubtful = false;
        for (var at = span.Start; (at = s_foreign.Find(text, at, span.End, out var word)) >= 0; at++)
        {
            if (word!.Value == InCode) return true;
            if (item) continue;
            if (word.Value.Length == 0 || (word.Value == InMenu && span.Length <= LongestMenu)) return true;
            doubtful |= word.Value == BesideOthers;
        }

        return false;
    }

    // 某县人民政府办公室 2012年10月17日印发
    private static bool IsPrintNote(string text, TextSpan span) =>
        span.Length <= 60 && span.Length > 4 && text[span.End - 2] == '印' && text[span.End - 1] == '发' && NumeralReader.IsDigit(text[span.End - 4 >= span.Start ? span.End - 4 : span.Start]);
}

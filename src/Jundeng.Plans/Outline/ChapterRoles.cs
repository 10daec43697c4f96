using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>What the chapters of a plan are for, from their headings.</summary>
internal static class ChapterRoles
{
    private static readonly WordList<ChapterRole> s_chapters = WordLists.Load<ChapterRole>("chapters");
    private static readonly WordList<ChapterRole?> s_words = WordLists.Load<ChapterRole?>("chapter-words", value => value.Length == 0 ? null : Enum.Parse<ChapterRole>(value, ignoreCase: true));

    public static void Set(string text, OutlineNode root)
    {
        var own = Chapters(text, root.Children);
        for (var i = 0; i < own.Count; i++)
        {
            var chapter = root.Children[i];
            chapter.Role = own[i];
            // under a heading that does not say, nothing is judged by its heading: 七、加强组织领导 may be a task's name
            foreach (var child in chapter.Children) Set(text, child, own[i] == ChapterRole.Open ? ChapterRole.Work : own[i]);
        }
    }

    private static void Set(string text, OutlineNode node, ChapterRole inherited)
    {
        node.Role = inherited is ChapterRole.Aims or ChapterRole.Safeguards ? (inherited, Of(node, Bare(text, node))) switch
        {
            (_, ChapterRole.Work) => ChapterRole.Work,
            (ChapterRole.Aims, ChapterRole.Background) => ChapterRole.Background,
            _ => inherited,
        } : inherited;
        foreach (var child in node.Children) Set(text, child, node.Role);
    }

    // A heading that only holds such a word (健全住房保障机制) is taken at it where its place agrees:
    // background before aims and work, aims before work, safeguards behind work and where no other chapter is plainly one.
    private static List<ChapterRole> Chapters(string text, List<OutlineNode> chapters)
    {
        var plain = chapters.ConvertAll(chapter => Whole(Bare(text, chapter)));
        var roles = chapters.ConvertAll(chapter => Of(chapter, Bare(text, chapter)));
        var safeguarded = plain.Contains(ChapterRole.Safeguards);
        var firstAims = plain.IndexOf(ChapterRole.Aims);
        // a chapter that turns out to be work may show another to be misplaced
        for (var again = true; again;)
        {
            var firstWork = roles.FindIndex(role => role is ChapterRole.Open or ChapterRole.Work);
            var lastWork = roles.FindLastIndex(role => role is ChapterRole.Open or ChapterRole.Work);
            again = false;
            for (var i = 0; i < roles.Count; i++)
            {
                var misplaced = plain[i] is null && roles[i] switch
                {
                    ChapterRole.Background => IsBehind(i, firstWork) || IsBehind(i, firstAims),
                    ChapterRole.Aims => IsBehind(i, firstWork),
                    ChapterRole.Safeguards => i < lastWork || safeguarded,
                    _ => false,
                };
                if (!misplaced) continue;
                roles[i] = ChapterRole.Open;
                again = true;
            }
        }

        return roles;
    }

    private static bool IsBehind(int chapter, int other) => other >= 0 && chapter > other;

    private static ChapterRole Of(OutlineNode node, ReadOnlySpan<char> heading)
    {
        var role = Whole(heading) ?? Named(heading) ?? ChapterRole.Open;
        // 目标任务 without items tells of goals
        return role == ChapterRole.Work && node.Children.Count == 0 && heading.StartsWith("目标") ? ChapterRole.Aims : role;
    }

    // 现状与形势, “十二五”时期发展回顾, 强化组织保障: nothing but words that chapters of this kind are headed by
    private static ChapterRole? Whole(ReadOnlySpan<char> heading)
    {
        ChapterRole? found = null;
        for (var i = 0; i < heading.Length;)
        {
            if (s_words.At(heading, i, heading.Length) is not { } word) return null;
            if (word.Value is { } role && (found is null || role < found)) found = role;
            i += word.Length;
        }

        return found;
    }

    // …的总体思路, 保障措施和工作要求
    private static ChapterRole? Named(ReadOnlySpan<char> heading) => s_chapters.FirstOf(heading)?.Value;

    // without brackets and spaces
    private static ReadOnlySpan<char> Bare(string text, OutlineNode node)
    {
        var heading = node.Title.Of(text);
        if (heading.IndexOfAny('（', '(') is var open and > 0) heading = heading[..open];
        return heading.ContainsAny(' ', '\u3000') ? heading.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal) : heading;
    }
}

using Jundeng.Plans.Outline;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Findings;

/// <summary>Counts against what they count: 甲、乙、丙、丁、戊等四个乡镇; 33项任务.</summary>
internal static class Counts
{
    private const int Reach = 120;

    private static readonly System.Buffers.SearchValues<char> s_prose = System.Buffers.SearchValues.Create("0123456789（(的为在和与及");
    private static readonly WordList<string> s_leadIns = WordLists.Load("lead-ins");

    public static IEnumerable<Finding> Check(Material material)
    {
        var text = material.Text;
        foreach (var target in material.Targets)
        {
            if (target.Value is < 2 or > 40 || target.Unit is null || Measures.Words.At(target.Unit, 0, target.Unit.Length) is not { Value: MeasureClass.Count }) continue;
            var listed = Listed(text, target.Span.Start, out var open);
            if (listed >= 2 && (listed > target.Value || (!open && listed < target.Value && listed >= 3)))
                yield return FindingMessages.CountMismatch(target.TaskId, new TextSpan(Start(text, target.Span.Start), target.Span.End), listed, target.Value);
        }

        foreach (var finding in OwnTasks(material)) yield return finding;
    }

    /// <summary>How many names stand before a number; 0 where the words before it are no list of names.</summary>
    private static int Listed(string text, int end, out bool open)
    {
        open = end > 0 && text[end - 1] == '等';
        if (open) end--;
        var start = Start(text, end);
        var words = text.AsSpan(start, end - start);
        var names = 0;
        foreach (var range in words.Split('、'))
        {
            var name = words[range];
            if (names++ == 0) name = name[AfterLastVerb(name)..];
            // names of places and projects are short and hold no number; anything else is prose
            if (name.Trim().Length is < 2 or > 12 || name.ContainsAny(s_prose)) return 0;
        }

        return names >= 2 ? names : 0;
    }

    // 10月底前完成禾岭
    private static int AfterLastVerb(ReadOnlySpan<char> words)
    {
        for (var i = words.Length - 2; i >= 0; i--)
            if ((Targets.WorkVerbs.Words.At(words, i, words.Length) ?? s_leadIns.At(words, i, words.Length)) is { } verb)
                return Math.Min(words.Length, i + verb.Length);
        return 0;
    }

    private static int Start(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && !(text[start - 1] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '\n')) start--;
        return start;
    }

    // 重点抓好7大方面33项工作任务
    private static IEnumerable<Finding> OwnTasks(Material material)
    {
        var work = material.Outline.Children.FindAll(node => node.Role == ChapterRole.Work);
        if (work.Count != 1) yield break;
        var lead = new TextSpan(work[0].Body, work[0].Children.Count > 0 ? work[0].Children[0].Start : work[0].Body);
        for (var at = lead.Start; at < lead.End; at++)
        {
            if (!NumeralReader.TryRead(material.Text, at, lead.End, out var number)) continue;
            at = number.Span.End;
            var rest = material.Text.AsSpan(at, lead.End - at);
            if (number.Value < 2 || !(rest.StartsWith("项任务") || rest.StartsWith("项工作任务") || rest.StartsWith("项重点任务") || rest.StartsWith("项主要任务"))) continue;
            if (number.Value != material.Tasks.Count) yield return FindingMessages.TaskCountMismatch(number.Span, number.Value, material.Tasks.Count);
        }
    }
}

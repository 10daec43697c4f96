using System.Buffers;
using System.Text.RegularExpressions;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>What a clause says besides the name of what is measured, and how to take it off.</summary>
internal static partial class Phrases
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsDigit)]);

    private static readonly WordList<string> s_levels = WordLists.Load("level-verbs");
    private static readonly WordList<string> s_leadIns = WordLists.Load("lead-ins");
    private static readonly WordList<string> s_tails = WordLists.Load("tails");

    /// <summary>The words without white space.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text) => text.ContainsAny(Spaces.All) ? string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c))) : text;

    /// <summary>The words without numbers and without brackets that hold one: 最高限额（15万元）以上的部分.</summary>
    public static ReadOnlySpan<char> WithoutNumbers(ReadOnlySpan<char> text) => text.ContainsAny(s_digits) ? Numbers().Replace(Asides().Replace(text.ToString(), ""), "") : text;

    /// <summary>The words without what they compare with and count from: 较2020年, 比上年, 由2015年的, 自受理之日起.</summary>
    public static ReadOnlySpan<char> WithoutReferences(ReadOnlySpan<char> text) => Reference().IsMatch(text) ? Reference().Replace(text.ToString(), "") : text;

    /// <summary>Takes off times, modal words and verbs that only say "do": 2012年力争全县实现….</summary>
    public static ReadOnlySpan<char> WithoutLeadIns(ReadOnlySpan<char> text)
    {
        for (var again = true; again && text.Length > 0;)
        {
            text = text.TrimStart("、，,（(");
            again = true;
            if (Times(text) is > 0 and var time) text = text[time..];
            else if (s_leadIns.AtHead(text) is { } word && WorkVerbs.Words.AtHead(text) is not { Value: "keep" }) text = text[word.Length..];
            else again = false;
        }

        return text;
    }

    /// <summary>Takes off what stands between the name and the number: 达到不低于, 提高到每人每月.</summary>
    public static ReadOnlySpan<char> WithoutLevel(ReadOnlySpan<char> text)
    {
        for (var again = true; again && text.Length > 0;)
        {
            text = text.TrimEnd("（(的，,：:");
            var length = text.EndsWith("附近") ? 0 : Bounds.Before.AtEnd(text)?.Length ?? s_levels.AtEnd(text)?.Length ?? 0;
            again = length > 0;
            text = text[..^length];
        }

        return text;
    }

    /// <summary>Cuts before the verb of a comparison: 人均补差额不低于当地低保标准（的50%）.</summary>
    public static ReadOnlySpan<char> UpToLevel(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
            if (s_levels.At(text, i, text.Length) is { Length: >= 2 } word && word.Text is not ("保持" or "实现" or "拥有" or "完成" or "达标" or "稳定" or "每月" or "每年" or "每人" or "每户" or "每生" or "每人每月" or "每人每年" or "每生每年" or "每生每月" or "每生每学期" or "每户每年" or "累计" or "净增" or "每周" or "均为")
                || Bounds.Before.At(text, i, text.Length) is { Length: >= 3 })
                return text[..i];
        return text;
    }

    /// <summary>True where the words open with a verb of level or change (提高到50元).</summary>
    public static bool OpensWithLevel(ReadOnlySpan<char> text) => s_levels.AtHead(text) is { Length: >= 2 };

    /// <summary>Takes off 工作, 任务 and the like.</summary>
    public static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> text)
    {
        while (s_tails.Before(text, text.Length, 2) is { } word && (word.Value.Length == 0 || text.Length - word.Length > 2)) text = text[..^word.Length];
        return text.EndsWith('的') ? text[..^1] : text;
    }

    /// <summary>Takes out verbs that only say "do" inside a phrase: 就业困难人员实现再就业, 桥梁进行维修加固.</summary>
    public static ReadOnlySpan<char> WithoutInner(ReadOnlySpan<char> text) => Inner().IsMatch(text) ? Inner().Replace(text.ToString(), "") : text;

    /// <summary>培训馆长、馆员等基层文化干部: the class behind 等 names what is counted, the examples before it do not.</summary>
    public static ReadOnlySpan<char> ClassOfList(ReadOnlySpan<char> text, int after)
    {
        var and = text.LastIndexOf('等');
        return and > after && and < text.Length - 2 && text[after..and].Contains('、') ? string.Concat(text[..after], text[(and + 1)..]) : text;
    }

    // the length of the time that a phrase opens with
    private static int Times(ReadOnlySpan<char> text)
    {
        foreach (var match in LeadIn().EnumerateMatches(text)) return match.Length;
        return 0;
    }

    [GeneratedRegex(@"^(?:(?:到|至|从|自)?(?:\d{4}|“?十[一二三四五六七八九]五”?)年?(?:度|底前?|末|期间|期末|前|以前|起)?|\d{1,2}月(?:\d{1,2}日)?(?:底|末)?前?|[上下]半年|第?[一二三四1-4]季度(?:末|底)?前?|年底前?|[一二三四五]年(?:累计|内)?|以[^，。]{2,14}为(?:单位|重点|主)的?|(?:全县|全市|全省|全区|我县|我市|我省|我区)(?=新增|新建|实现|完成|共|建|计划|实施))", RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"(?<=.)(?:力争|争取|确保)?(?:实现(?!度|率|程度)|进行|实行|实施|提供|开展|给予)(?=.)|(?<=.)共(?=$)", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex(@"(?:较|比)(?:上年|去年|前一年|同期|\d{4}年|“?十[一二三四五六七八九]五”?(?:时期)?)(?:同期|期?末|底)*|[由从](?:上年|\d{4}年)的?$|自.{2,12}?(?:之日|以来|后)?起", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<![A-Za-z0-9.])[0-9０-９][0-9０-９.,]*\s*[万亿]?(?:个|名|人次|人|所|家|座|张|场|次|%|％|元)?(?=[^0-9号线年月型类级])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[（(][^（）()]*\d[^（）()]*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Asides();
}

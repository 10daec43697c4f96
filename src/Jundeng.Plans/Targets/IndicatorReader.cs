using System.Text;
using System.Text.RegularExpressions;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>
/// The shortest noun phrase that says what a quantity measures and stands alone in a table. It stands before the number
/// (城镇登记失业率控制在4%以内) or behind it (完成72个农家书屋建设); what a list leaves out is carried from its first item.
/// </summary>
internal static partial class IndicatorReader
{
    private const int LongestName = 48;

    // A modifier longer than this before 的 describes, it does not name.
    private const int LongestModifier = 8;

    private static readonly WordList s_levels = WordList.Load("level-verbs");
    private static readonly WordList s_leadIns = WordList.Load("lead-ins");
    private static readonly WordList s_tails = WordList.Load("tails");
    private static readonly string[] s_bareFunding = ["投资", "总投资", "计划投资", "计划总投资", "投入", "总投入", "资金"];
    private static readonly string[] s_bareAttributes = ["年人均", "人均", "年均", "平均", "最高", "最低", "累计", "政策范围内", "其", "月人均", "户均"];

    public static Indicator Read(QuantityPlace place, TargetKind kind, Basis basis, Item? previous, Indicator? whole)
    {
        var left = Left(place, previous, out var follows);
        var right = Right(place, out var tail);
        var named = right.Length > 0 && (IsVerbal(left) || EndsOpen(left)) ? Behind(left, right, tail, follows) : Before(left, right, follows);
        if (named.Name.Length == 0 && previous is { } last && last.Sentence == place.Sentence) named = last.Indicator;
        named = Complete(named, place, kind, previous, whole);
        return named with { Name = Cut(WithChange(named.Name, basis)) };
    }

    /// <summary>The words before the number in its clause, behind the number before it; whether an earlier item of the same list leads it.</summary>
    private static string Left(QuantityPlace place, Item? previous, out Item? follows)
    {
        follows = null;
        var start = place.Clause.Start;
        if (previous is { } item && item.Quantity.End > start)
        {
            var comma = place.Text.AsSpan(item.Quantity.End, place.Quantity.Span.Start - item.Quantity.End).IndexOf('、');
            start = comma >= 0 ? item.Quantity.End + comma + 1 : item.Quantity.End;
            if (comma >= 0) follows = item;
        }

        var text = Plain(place.Text.AsSpan(start, place.Quantity.Span.Start - start));
        if (text.LastIndexOf("其中", StringComparison.Ordinal) is var among and >= 0) text = text[(among + 2)..];
        return StripLevel(StripLeadIns(Numbers().Replace(text, "")));
    }

    /// <summary>The words behind the number in its clause, and what the end of the list says of all its items.</summary>
    private static string Right(QuantityPlace place, out string tail)
    {
        tail = "";
        var start = Spaces.Skip(place.Text, place.Quantity.Span.End, place.Clause.End);
        if (Bounds.After.At(place.Text, start, place.Clause.End) is { } bound) start += bound.Word.Length;
        var rest = Plain(place.Text.AsSpan(start, place.Clause.End - start));
        if (rest.StartsWith('的')) rest = rest[1..];
        if (rest.Length == 0 || !(NotTargets.IsHan(rest[0]) || rest[0] is '“' or '（')) return "";
        var next = NextNumber().Match(rest);
        if (next.Success)
        {
            var separator = rest[..next.Index].LastIndexOf('、');
            var last = rest[(rest.LastIndexOf('、') + 1)..];
            if (separator >= 0 && Tail().Match(StripTail(last)) is { Success: true } match) tail = match.Groups[1].Value;
            rest = separator >= 0 ? rest[..separator] : rest[..next.Index];
        }

        rest = StripTail(rest);
        var of = rest.LastIndexOf('的');
        if (of > LongestModifier && of < rest.Length - 2) rest = rest[(of + 1)..];
        return rest;
    }

    private static Indicator Before(string left, string right, Item? follows)
    {
        var verb = LastVerb(left, out var end);
        var prefix = verb is null ? "" : left[..end];
        if (verb is null && follows is { } item && !left.StartsWith(item.Indicator.Prefix, StringComparison.Ordinal)) return new Indicator(item.Indicator.Prefix + left, item.Indicator.Prefix);
        // 地铁2号线东南段13座车站主体结构施工
        return new Indicator(right.Length > 0 && !left.EndsWith('率') ? left + right : left, prefix);
    }

    private static Indicator Behind(string left, string right, string tail, Item? follows)
    {
        var verb = LastVerb(left, out var end);
        var lead = left;
        if (verb is not null) lead = IsList(left[end..]) ? left[..end] : left;
        else if (IsList(left)) lead = "";
        if (lead.Length == 0 && verb is null && follows is { } item) lead = item.Indicator.Prefix;
        var name = right.EndsWith(tail, StringComparison.Ordinal) ? right : right + tail;
        return new Indicator(lead + Inner().Replace(name, ""), verb is null ? lead : left[..end]);
    }

    // 王坞、大洞源、蕉川; 湖山等: names before the number, not the name of the work
    private static bool IsList(string words) => words.Contains('、') || words.EndsWith('等') || words.Length > 16;

    private static Indicator Complete(Indicator named, QuantityPlace place, TargetKind kind, Item? previous, Indicator? whole)
    {
        if (previous is { } last && last.Sentence == place.Sentence)
        {
            if (kind == TargetKind.Funding && Array.IndexOf(s_bareFunding, named.Name) >= 0 && last.Kind != TargetKind.Funding)
                return named with { Name = last.Indicator.Name + named.Name };
            if (Array.Exists(s_bareAttributes, bare => named.Name.StartsWith(bare, StringComparison.Ordinal)) && Topic(last.Indicator) is { Length: > 0 } topic)
                return named with { Name = topic + named.Name, Topic = topic };
        }

        if (kind == TargetKind.Part && whole is not null && !named.Name.Contains('占') && !ShareWords(named.Name, whole.Name))
            return named with { Name = named.Name + whole.Name };
        return named;
    }

    // 新型农村合作医疗参合率 speaks of 新型农村合作医疗
    private static string Topic(Indicator indicator) =>
        indicator.Topic.Length > 0 ? indicator.Topic : TopicOfRate().Match(indicator.Name) is { Success: true } match ? match.Groups[1].Value : "";

    private static bool ShareWords(string one, string other)
    {
        for (var i = 0; i + 1 < one.Length; i++)
            if (other.Contains(one.AsSpan(i, 2), StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string WithChange(string name, Basis basis)
    {
        var word = basis switch { Basis.Increase => "提高", Basis.Decrease => "下降", Basis.Growth => "增长", _ => "" };
        return word.Length == 0 || name.EndsWith(word, StringComparison.Ordinal) || ChangeAtEnd().IsMatch(name) ? name : name + word;
    }

    private static bool IsVerbal(string left) => left.Length == 0 || LastVerb(left, out var end) is not null && (end == left.Length || IsList(left[end..]));

    private static bool EndsOpen(string left) => IsList(left) || left.Length <= 15;

    private static string? LastVerb(string left, out int end)
    {
        end = 0;
        string? found = null;
        for (var i = 0; i < left.Length; i++)
            if (WorkVerbs.Words.At(left, i, left.Length) is { Value: "keep" } verb && (i == 0 || verb.Word.Length > 1))
            {
                // a verb at the end of a noun phrase (社区服务中心建设) is part of the name
                if (i > 0 && i + verb.Word.Length == left.Length) break;
                found = verb.Word;
                end = i + verb.Word.Length;
                i = end - 1;
            }

        return found;
    }

    private static string StripLeadIns(string text)
    {
        for (var again = true; again && text.Length > 0;)
        {
            text = text.TrimStart('、', ' ', '　', '，', ',');
            var time = Time().Match(text);
            again = time is { Success: true, Length: > 0 };
            if (again) text = text[time.Length..];
            else if (s_leadIns.At(text, 0, text.Length) is { } word && WorkVerbs.Words.At(text, 0, text.Length) is not { Value: "keep" })
            {
                text = text[word.Word.Length..];
                again = true;
            }
        }

        return Inner().Replace(text, "");
    }

    private static string StripLevel(string text)
    {
        for (var again = true; again && text.Length > 0;)
        {
            text = text.TrimEnd(' ', '　', '（', '(', '的');
            var word = Bounds.Before.Before(text, text.Length, 0) ?? s_levels.Before(text, text.Length, 0);
            again = word is not null;
            if (word is not null) text = text[..^word.Word.Length];
        }

        return text;
    }

    private static string StripTail(string text)
    {
        while (text.Length > 0 && s_tails.Before(text, text.Length, 2) is { } word) text = text[..^word.Word.Length];
        return text.EndsWith('的') ? text[..^1] : text;
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
        return plain.ToString();
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name[^LongestName..];

    [GeneratedRegex(@"^(?:(?:到|至|从|自)?(?:\d{4}|“?十[一二三四五六七八九]五”?)年?(?:度|底前?|末|期间|期末|前|以前|起)?|\d{1,2}月(?:底|末)?前?|[上下]半年|[一二三四五]年(?:累计|内)?|(?:全县|全市|全省|全区|我县|我市|我省|我区)(?=新增|实现|完成|共|建|计划))", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    // verbs that only say "do" inside a phrase: 就业困难人员实现再就业, 桥梁进行维修加固
    [GeneratedRegex(@"(?<=.)(?:力争|争取|确保)?(?:实现|进行|实行|实施|提供|开展)(?=.)", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex(@"[0-9０-９.,]+[万亿]?(?:个|名|人|所|家|座|张|场|次|%|％)?(?=[^0-9号线年月])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[0-9０-９]", RegexOptions.CultureInvariant)]
    private static partial Regex NextNumber();

    // what the last item of a list says of all: …的年有效供应量, …到农村, …建设
    [GeneratedRegex(@"((?<=的)[^的]{2,10}|到[^到]{1,4}|建设|改造|改扩建|创建|培训|整治|治理)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(.{3,}?)(?:参合率|参保率|覆盖率|覆盖面|入学率|入园率|率)$", RegexOptions.CultureInvariant)]
    private static partial Regex TopicOfRate();

    [GeneratedRegex(@"(?:提高|提升|增加|上升|增长|下降|降低|减少|新增)", RegexOptions.CultureInvariant)]
    private static partial Regex ChangeAtEnd();
}

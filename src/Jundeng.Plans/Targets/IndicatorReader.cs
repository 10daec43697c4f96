using System.Buffers;
using System.Text.RegularExpressions;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>
/// The shortest noun phrase that says what a quantity measures and stands alone in a table. It stands before the number
/// (城镇登记失业率控制在4%以内) or behind it (完成72个农家书屋建设); what a list or a sentence leaves out is carried from its first item.
/// </summary>
internal static partial class IndicatorReader
{
    private const int LongestName = 48;

    // A modifier longer than this before 的 describes, it does not name.
    private const int LongestModifier = 8;

    // 人均 and so many characters do not say of whom.
    private const int LongestAverage = 3;
    private const int LongestAverageSum = 5;

    // A share of whom: 行政村, 乡镇（街道）.
    private const int LongestDoer = 10;

    // More words than this before a number and a noun behind it are circumstances, not the name.
    private const int LongestCircumstance = 16;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private static readonly string[] s_openings = ["包括", "包含", "含"];
    private static readonly WordList<string> s_attainments = WordLists.Load("attainments");
    private static readonly WordList<string> s_scopes = WordLists.Load("scopes");
    private static readonly WordList<string> s_siblings = WordLists.Load("siblings");
    private static readonly WordList<string> s_bare = WordLists.Load("bare-names");

    public static Indicator Read(in QuantityPlace place, TargetKind kind, Basis basis, Item? previous, Indicator? whole)
    {
        var left = Left(place, previous, out var follows);
        var right = kind == TargetKind.Baseline ? "" : Right(place);
        var named = Invested(kind, left, right) ?? Distributed(place, previous)
            ?? (right.Length > 0 && IsCircumstance(left) ? Behind(left, right, follows) : Before(left, right, follows));
        if (named.Name.Length == 0 && previous is { } last) named = last.Indicator;
        named = previous is { Kind: TargetKind.Baseline } start && start.Quantity.Start >= place.Clause.Start && start.Indicator.Name.EndsWith(named.Name, StringComparison.Ordinal)
            ? start.Indicator
            : Complete(named, place, kind, previous, whole);
        var name = Cut(WithChange(named.Name, basis));
        return ReferenceEquals(name, named.Name) ? named : named with { Name = name };
    }

    /// <summary>The words before the number in its clause, behind the number before it; the earlier item of the same list, if any.</summary>
    private static ReadOnlySpan<char> Left(in QuantityPlace place, Item? previous, out Item? follows)
    {
        follows = null;
        var start = place.Clause.Start;
        if (previous is { } item && item.Quantity.End > start)
        {
            var between = place.Text.AsSpan(item.Quantity.End, place.Quantity.Span.Start - item.Quantity.End);
            // 网络80%约70公里双向化改造: two measures of one thing
            var twin = Phrases.WithoutLevel(Phrases.Plain(between)).IsEmpty && !between.Contains('到');
            var comma = between.IndexOf('、');
            if (!twin) start = comma >= 0 ? item.Quantity.End + comma + 1 : item.Quantity.End;
            if (comma >= 0 || between.StartsWith('和')) follows = item;
        }

        var text = Phrases.Plain(place.Text.AsSpan(start, place.Quantity.Span.Start - start));
        if (text.LastIndexOf("其中") is var among and >= 0) text = text[(among + 2)..];
        text = Phrases.WithoutReferences(Phrases.WithoutLeadIns(Phrases.WithoutNumbers(text.TrimStart('的'))));
        return Phrases.WithoutInner(Phrases.UpToLevel(Phrases.WithoutLevel(WithBaseFirst(text))));
    }

    // 养老床位达到每千名老人(35张): 每千名老人养老床位
    private static ReadOnlySpan<char> WithBaseFirst(ReadOnlySpan<char> text)
    {
        foreach (var match in BaseAtEnd().EnumerateMatches(text))
            if (Phrases.WithoutLevel(text[..match.Index]) is { IsEmpty: false } name)
                return string.Concat(text[match.Index..], name);
        return text;
    }

    /// <summary>The words behind the number in its clause, with what the end of the list says of all its items.</summary>
    private static ReadOnlySpan<char> Right(in QuantityPlace place)
    {
        var start = Spaces.Skip(place.Text, place.Quantity.Span.End, place.Clause.End);
        if (Bounds.After.At(place.Text, start, place.Clause.End) is { } bound) start += bound.Length;
        var rest = Phrases.Plain(place.Text.AsSpan(start, place.Clause.End - start));
        if (rest.StartsWith('的')) rest = rest[1..];
        if (rest.Length > 1 && rest[0] is '约' or '近' && NumeralReader.IsDigit(rest[1])) rest = Phrases.WithoutNumbers(rest)[1..];
        if (IsBreakdown(rest)) return "";
        var age = LengthOfAge(rest);
        if (rest.IsEmpty || !(age > 0 || NotTargets.IsHan(rest[0]) || rest[0] is '“' or '（') || Phrases.OpensWithLevel(rest) || rest[0] is '和' or '及') return "";
        var tail = ReadOnlySpan<char>.Empty;
        if (rest[age..].IndexOfAny(s_digits) is var found and >= 0)
        {
            var next = age + found;
            var separator = rest[..next].LastIndexOf('、');
            if (separator >= 0) tail = TailOf(Phrases.WithoutTail(rest[(rest.LastIndexOf('、') + 1)..]));
            rest = rest[..(separator >= 0 ? separator : next)];
        }

        var words = Named(place, WithoutAside(Phrases.WithoutTail(rest)));
        return tail.IsEmpty || words.EndsWith("工程") || words.EndsWith(tail) ? words : string.Concat(words, tail);
    }

    // 65周岁以上老年人: a number that belongs to the name
    private static int LengthOfAge(ReadOnlySpan<char> rest)
    {
        foreach (var match in Age().EnumerateMatches(rest)) return match.Length;
        return 0;
    }

    // （中心城区12座、乡镇8座）: parts, not a name
    private static bool IsBreakdown(ReadOnlySpan<char> rest) =>
        rest.StartsWith('（') && rest.IndexOfAny(s_digits) is var number and >= 0 && !rest[..number].Contains('）');

    private static ReadOnlySpan<char> TailOf(ReadOnlySpan<char> list)
    {
        foreach (var match in Tail().EnumerateMatches(list)) return list.Slice(match.Index, match.Length);
        return [];
    }

    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> words) => words.ContainsAny('（', '(') ? LongAside().Replace(words.ToString(), "") : words;

    // 90%的县通过验收: those that pass; 45%的乡镇成为先进乡镇: what they become
    private static ReadOnlySpan<char> Named(in QuantityPlace place, ReadOnlySpan<char> words)
    {
        if (Outcome().IsMatch(words))
        {
            var outcome = Outcome().Match(words.ToString()).Groups;
            return outcome[2].Value == "成为" ? outcome[3].Value : "通过" + outcome[3].Value + "的" + outcome[1].Value;
        }

        if (place.Quantity.Class == MeasureClass.Rate && WhoDoes(words) is { Length: > 0 } doing) return doing;
        var of = words.LastIndexOf('的');
        return of > LongestModifier && of < words.Length - 2 ? words[(of + 1)..] : words;
    }

    // 60%的乡镇建成示范文化站: 建成示范文化站的乡镇
    private static string WhoDoes(ReadOnlySpan<char> words)
    {
        for (var at = 2; at < words.Length - 3 && at <= LongestDoer; at++)
            if (s_attainments.At(words, at, words.Length) is { } verb && at + verb.Length < words.Length - 1)
                return string.Concat(words[at..], "的", words[..at]);
        return "";
    }

    private static Indicator Before(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Item? follows)
    {
        var verb = LastVerb(left);
        var name = Phrases.ClassOfList(left, verb);
        if (verb == 0 && follows is { } item)
        {
            // 生均定额小学850元、初中1050元: the short name takes the place of the other
            if (left.Length is > 0 and <= 3 && item.Kind != TargetKind.Part && item.Indicator.Prefix.Length == 0 && item.Indicator.Name.Length > left.Length + 3)
                return item.Indicator with { Name = string.Concat(item.Indicator.Name.AsSpan(0, item.Indicator.Name.Length - left.Length), left) };
            if (left.Length > 0) return new Indicator(string.Concat(item.Indicator.Prefix, name), item.Indicator.Prefix);
        }

        var prefix = verb > 0 ? left[..verb] : Population(left);
        // 地铁2号线东南段13座车站主体结构施工
        return new Indicator(right.Length > 0 && left.Length > 0 && !left.EndsWith('率') ? string.Concat(left, right) : name.ToString(), prefix.ToString());
    }

    private static Indicator Behind(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Item? follows)
    {
        var verb = LastVerb(left);
        var lead = IsList(left[verb..]) ? left[..verb] : left;
        // 2小时内到达现场、24小时内完成排查: what says itself what is done takes nothing over
        if (lead.IsEmpty && follows is { } item && WorkVerbs.Words.AtHead(right) is null) lead = item.Indicator.Prefix;
        // 在学校附近3个路口增设护学岗: the place is not the name
        if (lead.StartsWith('在') && FirstVerb(right) is var doing and > 0) return new Indicator(right[doing..].ToString(), "");
        return new Indicator(string.Concat(lead, Phrases.WithoutInner(right)), (verb > 0 ? left[..verb] : lead).ToString());
    }

    // 每千名老年人拥有…: what the numbers of a list are taken by
    private static ReadOnlySpan<char> Population(ReadOnlySpan<char> left)
    {
        foreach (var match in PerPopulation().EnumerateMatches(left)) return left[..match.Length];
        return [];
    }

    // 投入1500万元改造敬老院: 改造敬老院投入
    private static Indicator? Invested(TargetKind kind, ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        kind == TargetKind.Funding && FirstVerb(right) == 0 && s_bare.AtHead(left) is { Value: "whole" } word && word.Length == left.Length
            ? new Indicator(string.Concat(Phrases.WithoutInner(right), left), "")
            : null;

    // 小学、初中起始年级班额分别控制在45人、50人以内: the k-th number belongs to the k-th name
    private static Indicator? Distributed(in QuantityPlace place, Item? previous)
    {
        var clause = place.Text.AsSpan(place.Clause.Start, place.Clause.Length);
        var each = clause.IndexOf("分别");
        if (each < 2 || place.Clause.Start + each > place.Quantity.Span.Start) return null;
        var index = CountNumbers(place.Text, place.Clause.Start + each, place.Quantity.Span.Start);
        var names = Phrases.WithoutLeadIns(Phrases.Plain(clause[..each])).ToString().Split('、', '和', '与');
        if (index >= names.Length || names.Length < 2 || (index == 0 && !place.After.ContainsAny(s_digits))) return null;
        var last = names[^1];
        var name = names[index];
        return new Indicator(name.Length * 2 > last.Length ? name : name + last, "");
    }

    private static int CountNumbers(string text, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            if (!NumeralReader.IsDigit(text[at])) continue;
            count++;
            at = NumeralReader.EndOfDigits(text, at, to);
        }

        return count;
    }

    private static Indicator Complete(Indicator named, in QuantityPlace place, TargetKind kind, Item? previous, Indicator? whole)
    {
        // 小学生均公用经费提高到650元，初中提高到850元
        if (previous is { } sibling && s_siblings.AtHead(named.Name) is { } own && own.Length == named.Name.Length
            && s_siblings.AtHead(sibling.Indicator.Name) is { } other && other.Value == own.Value && other.Length < sibling.Indicator.Name.Length)
            return sibling.Indicator with { Name = own.Text + sibling.Indicator.Name[other.Length..] };
        if (s_bare.AtHead(named.Name) is { } bare && LeavesOut(bare, named.Name, place.Quantity.Class))
        {
            var topic = OfPeriod().Replace(TopicOf(place, kind, previous, bare.Value != "whole" && bare.Length > 1), "");
            if (topic.Length > 0) return named with { Name = topic + named.Name, Topic = topic };
        }

        if (kind == TargetKind.Part && whole is not null) named = named with { Name = WithoutOpening(named.Name) };
        if (kind == TargetKind.Part && whole is not null && !named.Name.Contains('占') && !ShareWords(named.Name, whole.Name))
            return named with { Name = PartOf(whole.Name, named.Name) };
        // 为农村中小学建设校园网3个，配置电脑270台: the subject stays
        if (previous is { } last && last.Sentence == place.Sentence && last.Kind != TargetKind.Part && named.Name.Length <= 10
            && !place.Text.AsSpan(last.Quantity.End, place.Quantity.Span.Start - last.Quantity.End).ContainsAny('；', ';') && WorkVerbs.Words.AtHead(named.Name) is { Value: "keep" }
            && last.Indicator.Subject is { Length: > 1 and <= 10 } subject && !subject.Contains('每') && WorkVerbs.Words.AtHead(subject) is null && place.Clause.Start > last.Quantity.Start)
            return named with { Name = subject + named.Name, Prefix = subject + named.Prefix, Subject = subject };
        return named;
    }

    // 新型农村合作医疗参合率 speaks of 新型农村合作医疗; 总占地 of the stations just named; 投资 of the work in the clause before
    private static string TopicOf(in QuantityPlace place, TargetKind kind, Item? previous, bool rateOnly)
    {
        if (previous is { } last && (last.Sentence == place.Sentence || kind == TargetKind.Funding) && last.Kind != TargetKind.Funding)
        {
            if (last.Indicator.Topic.Length > 0) return last.Indicator.Topic;
            // 签约率65%，受益群众3万人: heads are counted for themselves
            if (TopicOfRate().Match(last.Indicator.Name) is { Success: true } rate) return place.Quantity.Class == MeasureClass.Count ? "" : rate.Groups[1].Value;
            // 发生率 is the topic of nothing
            if (last.Indicator.Name.EndsWith('率')) return "";
            if (!rateOnly || last.Indicator.Name.Length <= LongestCircumstance) return WithoutNew(last.Indicator.Name);
        }

        var end = place.Clause.Start - 1;
        if (end <= place.Sentence.Start) return "";
        var start = QuantityPlace.StartOfClause(place.Text, end, place.Sentence.Start);
        var before = Phrases.WithoutTail(Phrases.WithoutLeadIns(Phrases.Plain(place.Text.AsSpan(start, end - start))));
        return before.Length <= LongestCircumstance && !before.ContainsAny('“', '《') ? before.ToString() : "";
    }

    // 公开招聘人才65名，其中硕士研究生6名: 公开招聘硕士研究生; 新建公厕20座，其中乡镇8座: 乡镇新建公厕
    private static string PartOf(string whole, string part)
    {
        var verb = LastVerb(whole);
        return verb > 0 && verb < whole.Length - 2 && part.Length > 3 && s_scopes.AtHead(part) is null ? string.Concat(whole.AsSpan(0, verb), part) : part + whole;
    }

    // 包括青年公寓120套, 含学校厕所20座
    private static string WithoutOpening(string name)
    {
        foreach (var word in s_openings)
            if (name.StartsWith(word, StringComparison.Ordinal) && name.Length > word.Length)
                return name[word.Length..];
        return name;
    }

    // 人均补助 leaves out whose; 人均公园绿地面积 does not
    private static bool LeavesOut(Word<string> bare, string name, MeasureClass measure) => bare.Value switch
    {
        "start" => true,
        "average" => name.Length - bare.Length <= (measure == MeasureClass.Money ? LongestAverageSum : LongestAverage),
        _ => bare.Length == name.Length,
    };

    private static string WithoutNew(string name) => name.StartsWith("新建", StringComparison.Ordinal) || name.StartsWith("新增", StringComparison.Ordinal) ? name[2..] : name;

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
        return word.Length == 0 || ChangeInside().IsMatch(name) ? name : name + word;
    }

    // what stands before the number is a verb, a list of places, or little
    private static bool IsCircumstance(ReadOnlySpan<char> left) => left.Length <= LongestCircumstance || IsList(left[LastVerb(left)..]) || LastVerb(left) == left.Length || !left.Contains('、');

    // 王坞、大洞源、蕉川; 湖山等: names before the number, not the name of the work
    private static bool IsList(ReadOnlySpan<char> words) => HasOpenComma(words) || words.EndsWith('等') || words.Length > 30;

    // 每个县（市、区） is one name
    private static bool HasOpenComma(ReadOnlySpan<char> words)
    {
        var depth = 0;
        foreach (var c in words)
        {
            if (c is '（' or '(') depth++;
            else if (c is '）' or ')') depth--;
            else if (c == '、' && depth <= 0) return true;
        }

        return false;
    }

    /// <summary>One past the last verb that says what is done; 0 where there is none. One at the end of a noun phrase (社区服务中心建设) is part of the name.</summary>
    private static int LastVerb(ReadOnlySpan<char> left)
    {
        var end = 0;
        for (var i = 0; i < left.Length; i++)
            if (WorkVerbs.Words.At(left, i, left.Length) is { Value: "keep" } verb && (i == 0 || verb.Length > 1))
            {
                if (i > 0 && i + verb.Length == left.Length) break;
                end = i + verb.Length;
                i = end - 1;
            }

        return end;
    }

    /// <summary>Where the first verb begins that says what is done; -1 where there is none.</summary>
    private static int FirstVerb(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
            if (WorkVerbs.Words.At(words, i, words.Length) is { Value: "keep", Length: > 1 } verb && i + verb.Length < words.Length)
                return i;
        return -1;
    }

    private static string Cut(string name) => name.Length <= LongestName ? name : name[^LongestName..];

    // what the last item of a list says of all: …的年有效供应量, …到农村, …建设, …实施安保工程
    [GeneratedRegex(@"((?<=的)[^的]{2,10}|(?<=实施|进行|开展|实行)[^的]{2,10}|到[^到]{1,4}|建设|改造|改扩建|创建|培训|整治|治理)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(.{3,}?)(?:参合率|参保率|覆盖率|覆盖面|入学率|入园率|率)$", RegexOptions.CultureInvariant)]
    private static partial Regex TopicOfRate();

    [GeneratedRegex(@"^每[一二两三四五六七八九十百千万]+(?:名|个|户|人)?(?:常住人口|人口|老年人|老人|儿童|居民|人)?(?:拥有)?", RegexOptions.CultureInvariant)]
    private static partial Regex PerPopulation();

    [GeneratedRegex(@"每[一二两三四五六七八九十百千万]+(?:名|个|位)?(?:常住人口|人口|老年人|老人|儿童|居民|人)$", RegexOptions.CultureInvariant)]
    private static partial Regex BaseAtEnd();

    [GeneratedRegex(@"^[0-9０-９]{1,2}(?:周)?岁(?:及?以[上下])?", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"^(.{1,10}?)(通过|成为)(.{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"[（(][^（）()]{7,}[）)](?=$|建设$)", RegexOptions.CultureInvariant)]
    private static partial Regex LongAside();

    [GeneratedRegex(@"[上下]半年|全年|年内", RegexOptions.CultureInvariant)]
    private static partial Regex OfPeriod();

    [GeneratedRegex(@"提高|提升|增加|上升|增长|下降|降低|减少|新增", RegexOptions.CultureInvariant)]
    private static partial Regex ChangeInside();
}

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

    // More words than this before a number and a noun behind it are circumstances, not the name.
    private const int LongestCircumstance = 16;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789０１２３４５６７８９");
    private static readonly WordList<string> s_bare = WordLists.Load("bare-names");

    public static Indicator Read(in QuantityPlace place, TargetKind kind, Basis basis, Item? previous, Indicator? whole)
    {
        var left = Left(place, previous, out var follows);
        var right = kind == TargetKind.Baseline ? "" : Right(place);
        var named = Distributed(place, previous)
            ?? (right.Length > 0 && IsCircumstance(left) ? Behind(left, right, follows) : Before(left, right, follows));
        if (named.Name.Length == 0 && previous is { } last) named = last.Indicator;
        named = Complete(named, place, kind, previous, whole);
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
        return Phrases.WithoutInner(Phrases.UpToLevel(Phrases.WithoutLevel(Phrases.WithoutLeadIns(Phrases.WithoutNumbers(text)))));
    }

    /// <summary>The words behind the number in its clause, with what the end of the list says of all its items.</summary>
    private static ReadOnlySpan<char> Right(in QuantityPlace place)
    {
        var start = Spaces.Skip(place.Text, place.Quantity.Span.End, place.Clause.End);
        if (Bounds.After.At(place.Text, start, place.Clause.End) is { } bound) start += bound.Length;
        var rest = Phrases.Plain(place.Text.AsSpan(start, place.Clause.End - start));
        if (rest.StartsWith('的')) rest = rest[1..];
        if (rest.Length > 1 && rest[0] is '约' or '近' && NumeralReader.IsDigit(rest[1])) rest = Phrases.WithoutNumbers(rest)[1..];
        if (rest.IsEmpty || !(NotTargets.IsHan(rest[0]) || rest[0] is '“' or '（') || Phrases.OpensWithLevel(rest) || rest[0] is '和' or '及') return "";
        var tail = ReadOnlySpan<char>.Empty;
        if (rest.IndexOfAny(s_digits) is var next and >= 0)
        {
            var separator = rest[..next].LastIndexOf('、');
            if (separator >= 0) tail = TailOf(Phrases.WithoutTail(rest[(rest.LastIndexOf('、') + 1)..]));
            rest = rest[..(separator >= 0 ? separator : next)];
        }

        var words = Named(WithoutAside(Phrases.WithoutTail(rest)));
        return tail.IsEmpty || words.EndsWith("工程") || words.EndsWith(tail) ? words : string.Concat(words, tail);
    }

    private static ReadOnlySpan<char> TailOf(ReadOnlySpan<char> list)
    {
        foreach (var match in Tail().EnumerateMatches(list)) return list.Slice(match.Index, match.Length);
        return [];
    }

    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> words) => words.ContainsAny('（', '(') ? LongAside().Replace(words.ToString(), "") : words;

    // 90%的县通过验收: those that pass; 45%的乡镇成为先进乡镇: what they become
    private static ReadOnlySpan<char> Named(ReadOnlySpan<char> words)
    {
        if (Outcome().IsMatch(words))
        {
            var outcome = Outcome().Match(words.ToString()).Groups;
            return outcome[2].Value == "通过" ? "通过" + outcome[3].Value + "的" + outcome[1].Value : outcome[3].Value;
        }

        var of = words.LastIndexOf('的');
        return of > LongestModifier && of < words.Length - 2 ? words[(of + 1)..] : words;
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
        if (lead.IsEmpty && follows is { } item) lead = item.Indicator.Prefix;
        return new Indicator(string.Concat(lead, Phrases.WithoutInner(right)), (verb > 0 ? left[..verb] : lead).ToString());
    }

    // 每千名老年人拥有…: what the numbers of a list are taken by
    private static ReadOnlySpan<char> Population(ReadOnlySpan<char> left)
    {
        foreach (var match in PerPopulation().EnumerateMatches(left)) return left[..match.Length];
        return [];
    }

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
        if (s_bare.AtHead(named.Name) is { } bare && (bare.Value == "start" || bare.Length == named.Name.Length))
        {
            var topic = OfPeriod().Replace(TopicOf(place, kind, previous, bare.Value == "start" && bare.Length > 1), "");
            if (topic.Length > 0) return named with { Name = topic + named.Name, Topic = topic };
        }

        if (kind == TargetKind.Part && whole is not null && !named.Name.Contains('占') && !ShareWords(named.Name, whole.Name))
            return named with { Name = named.Name + whole.Name };
        // 为农村中小学建设校园网3个，配置电脑270台: the subject stays
        if (previous is { } last && last.Sentence == place.Sentence && last.Kind != TargetKind.Part && named.Name.Length <= 10
            && !place.Text.AsSpan(last.Quantity.End, place.Quantity.Span.Start - last.Quantity.End).ContainsAny('；', ';') && WorkVerbs.Words.AtHead(named.Name) is { Value: "keep" }
            && last.Indicator.Subject is { Length: > 1 and <= 10 } subject && subject[0] != '每' && place.Clause.Start > last.Quantity.Start)
            return named with { Name = subject + named.Name, Prefix = subject + named.Prefix, Subject = subject };
        return named;
    }

    // 新型农村合作医疗参合率 speaks of 新型农村合作医疗; 总占地 of the stations just named; 投资 of the work in the clause before
    private static string TopicOf(in QuantityPlace place, TargetKind kind, Item? previous, bool rateOnly)
    {
        if (previous is { } last && (last.Sentence == place.Sentence || kind == TargetKind.Funding) && last.Kind != TargetKind.Funding)
        {
            if (last.Indicator.Topic.Length > 0) return last.Indicator.Topic;
            if (TopicOfRate().Match(last.Indicator.Name) is { Success: true } rate) return rate.Groups[1].Value;
            if (!rateOnly || last.Indicator.Name.Length <= LongestCircumstance) return WithoutNew(last.Indicator.Name);
        }

        var end = place.Clause.Start - 1;
        if (end <= place.Sentence.Start) return "";
        var start = QuantityPlace.StartOfClause(place.Text, end, place.Sentence.Start);
        var before = Phrases.WithoutTail(Phrases.WithoutLeadIns(Phrases.Plain(place.Text.AsSpan(start, end - start))));
        return before.Length <= LongestCircumstance && !before.ContainsAny('“', '《') ? before.ToString() : "";
    }

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
    private static bool IsList(ReadOnlySpan<char> words) => words.Contains('、') || words.EndsWith('等') || words.Length > 30;

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

    private static string Cut(string name) => name.Length <= LongestName ? name : name[^LongestName..];

    // what the last item of a list says of all: …的年有效供应量, …到农村, …建设, …实施安保工程
    [GeneratedRegex(@"((?<=的)[^的]{2,10}|(?<=实施|进行|开展|实行)[^的]{2,10}|到[^到]{1,4}|建设|改造|改扩建|创建|培训|整治|治理)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(.{3,}?)(?:参合率|参保率|覆盖率|覆盖面|入学率|入园率|率)$", RegexOptions.CultureInvariant)]
    private static partial Regex TopicOfRate();

    [GeneratedRegex(@"^每[一二两三四五六七八九十百千万]+(?:名|个|户|人)?(?:常住人口|人口|老年人|老人|儿童|居民|人)?(?:拥有)?", RegexOptions.CultureInvariant)]
    private static partial Regex PerPopulation();

    [GeneratedRegex(@"^(.{1,10}?)(通过|成为)(.{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"[（(][^（）()]{7,}[）)](?=$|建设$)", RegexOptions.CultureInvariant)]
    private static partial Regex LongAside();

    [GeneratedRegex(@"[上下]半年|全年|年内", RegexOptions.CultureInvariant)]
    private static partial Regex OfPeriod();

    [GeneratedRegex(@"提高|提升|增加|上升|增长|下降|降低|减少|新增", RegexOptions.CultureInvariant)]
    private static partial Regex ChangeInside();
}

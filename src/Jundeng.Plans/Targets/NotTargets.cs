using System.Buffers;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>Quantities by which one cannot say "done": each rule is headed by a phrase that it reads.</summary>
internal static class NotTargets
{
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”《》〈〉「」〔〕");
    private static readonly WordList<string> s_abstract = WordLists.Load("abstract-nouns");
    private static readonly WordList<string> s_ownItems = WordLists.Load("own-items");
    private static readonly WordList<string> s_thresholds = WordLists.Load("thresholds");
    private static readonly WordList<string> s_shortfalls = WordLists.Load("shortfalls");
    private static readonly WordList<string> s_sized = WordLists.Load("sized");
    private static readonly WordList<string> s_indices = WordLists.Load("indices");
    private static readonly WordList<string> s_past = WordLists.Load("past");

    public static bool Holds(in QuantityPlace place) =>
        // “十万农民素质培训工程”, 《2011—2015年计划》
        IsQuoted(place)
        // 第3批, PM2.5, 1+X
        || IsGlued(place)
        // 2015年, 五级, 第四轮; but 15日内, 平均受教育年限达到11年
        || IsTermOrGrade(place)
        // 60岁以上老年人, but 人均预期寿命达到79岁
        || IsAge(place)
        // 12333电话, 三大平台
        || HasNoUnit(place)
        // 四个重点, 一个时期
        || IsFigureOfSpeech(place)
        // 1个中心村每月…, 每5万人
        || IsBaseOfRate(place)
        // 33项工作任务, 7个方面
        || CountsOwnItems(place)
        // 收入4000元以下的家庭, 最高限额（15万元）以上的部分, 56人以上大班额, 满意率低于80%的
        || SaysWhoIsMeant(place)
        // 24小时值班, but 12小时内
        || IsUnboundedTime(place)
        // 截至2015年底已建成500个; 2011年末常住人口23万人 in a plan for 2012
        || IsPast(place);

    private static bool IsQuoted(in QuantityPlace p)
    {
        var before = p.Text.AsSpan(p.Sentence.Start, p.Quantity.Span.Start - p.Sentence.Start);
        var last = before.LastIndexOfAny(s_quotes);
        return last >= 0 && before[last] is ('“' or '《' or '〈' or '「' or '〔');
    }

    private static bool IsGlued(in QuantityPlace p)
    {
        var (start, end) = (p.Quantity.Span.Start, p.Quantity.Span.End);
        var before = start > p.Region.Start ? p.Text[start - 1] : ' ';
        var after = end < p.Region.End ? p.Text[end] : ' ';
        return before is '第' or '+' or '＋' or '/' or '.' or 'Ⅰ' or '#' || char.IsAsciiLetter(before) || NumeralReader.IsDigit(before)
            || after is '+' or '＋' || (p.Quantity.Unit is null && char.IsAsciiLetter(after));
    }

    private static bool IsTermOrGrade(in QuantityPlace p) => p.Quantity.Class switch
    {
        MeasureClass.Grade => true,
        MeasureClass.Term => !Meaning.IsDaysAllowed(p) && !(p.Quantity.Unit == "年" && p.Before.Contains("受教育", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsAge(in QuantityPlace p) => p.Quantity.Class == MeasureClass.Age && !p.Before.Contains("寿命", StringComparison.Ordinal);

    private static bool HasNoUnit(in QuantityPlace p)
    {
        var q = p.Quantity;
        if (q.Class != MeasureClass.None) return false;
        // 归零, 清零
        if (q is { Chinese: true, Value: 0 } && q.Span.Start > p.Region.Start && p.Text[q.Span.Start - 1] is '归' or '清') return false;
        // 城乡居民收入之比缩小到1.7以内
        if (!q.Chinese && s_indices.Any(p.Text, p.Clause.Start, q.Span.Start)
            && (BeforeIsLevel(p) || Meaning.BoundBefore(p) is not null)) return false;
        // 15万农村居民
        return !q.Multiplied || q.Span.End >= p.Region.End || !IsHan(p.Text[q.Span.End]);
    }

    private static bool BeforeIsLevel(in QuantityPlace p)
    {
        var at = Spaces.SkipBack(p.Text, p.Quantity.Span.Start, p.Clause.Start);
        return at > p.Clause.Start && p.Text[at - 1] is '到' or '至' or '为' or '达' or '在';
    }

    private static bool IsFigureOfSpeech(in QuantityPlace p)
    {
        var q = p.Quantity;
        if (!q.Chinese || q.Unit is null || q.Class is MeasureClass.Rate) return false;
        if (q.Value <= 10 && q.Upper is null && Measures.Words.At(q.Unit, 0, q.Unit.Length) is { Note: "" }) return true;
        if (q.Class == MeasureClass.Money) return q.Value < 10;
        if (q.Value == 1) return Meaning.BoundBefore(p) is null && !IsBuilt(p);
        var at = Spaces.Skip(p.Text, q.Span.End, p.Region.End);
        if (q.Unit == "次" && at < p.Region.End && IsHan(p.Text[at]) && Bounds.After.At(p.Text, at, p.Region.End) is null) return true;
        return s_abstract.At(p.Text, at, p.Region.End) is not null
            || (q.Unit == "个" && (at >= p.Region.End || !(IsHan(p.Text[at]) || p.Text[at] is '“' or '（')) && Meaning.BoundAfter(p) is null && p.Before.Length < 2);
    }

    // 建设一座县级救助站, 建设县级救助站一座; but 打造一个品牌
    private static bool IsBuilt(in QuantityPlace p)
    {
        if (p.Quantity.Unit is not ("座" or "所" or "家" or "处" or "栋" or "幢" or "条")) return false;
        var at = Spaces.SkipBack(p.Text, p.Quantity.Span.Start, p.Clause.Start);
        var closes = p.Quantity.Span.End >= p.Clause.End || p.Text[p.Quantity.Span.End] is '、' or '（' or '(';
        return WorkVerbs.Words.Before(p.Text, at, p.Clause.Start) is { Value: "keep" } || (closes && WorkVerbs.Words.At(p.Text, p.Clause.Start, at) is { Value: "keep" });
    }

    private static bool IsBaseOfRate(in QuantityPlace p)
    {
        var start = p.Quantity.Span.Start;
        if (start > p.Region.Start && p.Text[start - 1] == '每') return true;
        // 由每周1次提高到每周2次
        if (KindReader.IsBaseline(p)) return false;
        // the next 每 must come before the next number
        foreach (var c in p.After)
        {
            if (c == '每') return p.Quantity.Value == 1 || p.Quantity.Class == MeasureClass.Count && p.Before.Length == 0;
            if (NumeralReader.IsDigit(c) || c is '、' or '（' or '(') return false;
        }

        return false;
    }

    private static bool CountsOwnItems(in QuantityPlace p)
    {
        if (p.Quantity.Unit is not ("项" or "个" or "条" or "类")) return false;
        var at = p.Quantity.Span.End;
        if (at < p.Region.End && p.Text[at] == '大') at++;
        return s_ownItems.At(p.Text, at, p.Region.End) is not null;
    }

    private static bool SaysWhoIsMeant(in QuantityPlace p)
    {
        if (IsShortfall(p)) return true;
        var at = p.Quantity.Span.End;
        if (at < p.Region.End && p.Text[at] is '）' or ')') at++;
        at = Spaces.Skip(p.Text, at, p.Region.End);
        if (Bounds.After.At(p.Text, at, p.Region.End) is not { } bound) return false;
        at = Spaces.Skip(p.Text, at + bound.Length, p.Region.End);
        var of = at < p.Region.End && p.Text[at] == '的';
        if (of) at++;
        if (at >= p.Region.End || !IsHan(p.Text[at])) return false;
        if (p.Quantity.Class == MeasureClass.Count && s_sized.At(p.Text, at, p.Region.End) is not null) return true;
        var near = Math.Max(p.Clause.Start, p.Quantity.Span.Start - 8);
        if (p.Text.AsSpan(near, p.Quantity.Span.Start - near).Contains('达')) return false;
        for (var i = near; i < p.Quantity.Span.Start; i++)
            if (s_thresholds.At(p.Text, i, p.Quantity.Span.Start) is { } word && (of || word.Value.Length == 0)) return true;
        return false;
    }

    // 满意率低于80%的, 办学条件不足60%的学校
    private static bool IsShortfall(in QuantityPlace p) =>
        p.After.StartsWith('的') && s_shortfalls.AtEnd(p.Before.TrimEnd()) is { } word && !p.Before.TrimEnd()[..^word.Length].EndsWith('不');

    private static bool IsUnboundedTime(in QuantityPlace p) =>
        p.Quantity.Class == MeasureClass.Span && Meaning.Basis(p) == Basis.Level && !KindReader.IsBaseline(p) && Meaning.BoundAfter(p) is null && Meaning.BoundBefore(p) is null && !Meaning.IsCircle(p)
        && !p.Before.EndsWith("缩短到") && !p.Before.EndsWith("压缩到") && !p.Before.EndsWith("缩短至") && !p.Before.EndsWith("压缩至");

    private static bool IsPast(in QuantityPlace p) =>
        s_past.Any(p.Text, p.Sentence.Start, p.Quantity.Span.Start) || Years.LastBefore(p) < p.From;

    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}

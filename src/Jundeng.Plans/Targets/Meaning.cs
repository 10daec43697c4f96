using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>How a quantity is meant: floor or ceiling, level or change, flow or stock, firm or not.</summary>
internal static class Meaning
{
    // Words that may stand between a bound and its number: 至少拥有1所, 不少于每年2次.
    private const int BoundReach = 12;

    private static readonly WordList<Modality> s_modalities = WordLists.Load<Modality>("modalities");
    private static readonly WordList<Flow> s_flows = WordLists.Load<Flow>("flows");
    private static readonly WordList<Basis> s_changes = WordLists.Load<Basis>("changes");

    public static Comparator Comparator(in QuantityPlace p)
    {
        if (p.Quantity.Upper is not null || p.Quantity.More) return Plans.Comparator.AtLeast;
        if (IsCircle(p)) return Plans.Comparator.AtMost;
        if (BoundAfter(p) is { } after) return after.Value;
        if (BoundBefore(p) is { } before) return before.Value;
        if (p.Quantity.Class == MeasureClass.Span && Basis(p) == Plans.Basis.Level && !KindReader.IsBaseline(p)) return Plans.Comparator.AtMost;
        return p.Quantity.Rough ? Plans.Comparator.Approximately : Plans.Comparator.Equal;
    }

    public static Word<Comparator>? BoundAfter(in QuantityPlace p)
    {
        var at = Spaces.Skip(p.Text, p.Quantity.Span.End, p.Region.End);
        if (at < p.Region.End && p.Text[at] == '的') at++;
        var word = Bounds.After.At(p.Text, at, p.Region.End);
        // 4个内陆县
        return word is { Text: "内" } && p.Quantity.Class != MeasureClass.Span && !IsDaysAllowed(p) && !p.Before.Contains("控制", StringComparison.Ordinal) ? null : word;
    }

    public static Word<Comparator>? BoundBefore(in QuantityPlace p)
    {
        var from = p.Clause.Start;
        var end = Spaces.SkipBack(p.Text, p.Quantity.Span.Start, from);
        if (Bounds.Before.Before(p.Text, end, from) is { } near && !(near.Text is "近" && end - 2 >= from && p.Text[end - 2] is '附' or '最' or '就'))
            return near;
        // a few words between, but no other number: 至少拥有1所
        for (var i = end - 1; i >= Math.Max(from + 1, end - BoundReach); i--)
        {
            if (NumeralReader.IsDigit(p.Text[i]) || p.Text[i] is '、' or '）' or ')') break;
            if (Bounds.Before.Before(p.Text, i, from) is { Length: >= 2, Value: not Plans.Comparator.Approximately } far && far.Text is not ("最高" or "最低" or "超过" or "高于" or "低于"))
                return far;
        }

        return Distributed(p);
    }

    // 分别不低于720元、940元: one bound for all
    private static Word<Comparator>? Distributed(in QuantityPlace p)
    {
        var each = p.Before.LastIndexOf("分别");
        var first = each < 0 ? -1 : p.Before[each..].IndexOfAnyInRange('0', '9');
        return first <= 0 ? null : Bounds.Before.AtEnd(p.Before[..(each + first)].TrimEnd());
    }

    // 15日内办结, but 3月15日内
    public static bool IsDaysAllowed(in QuantityPlace p)
    {
        if (p.Quantity.Unit != "日" || (p.Quantity.Span.Start > p.Region.Start && p.Text[p.Quantity.Span.Start - 1] is '月' or '号')) return false;
        var at = Spaces.Skip(p.Text, p.Quantity.Span.End, p.Region.End);
        return Bounds.After.At(p.Text, at, p.Region.End) is { Value: Plans.Comparator.AtMost };
    }

    // 15分钟医疗卫生服务圈
    public static bool IsCircle(in QuantityPlace p)
    {
        if (p.Quantity.Class is not (MeasureClass.Span or MeasureClass.Length)) return false;
        var after = p.After;
        return after[..Math.Min(after.Length, 14)].Contains('圈');
    }

    public static Modality? Modality(in QuantityPlace p) => s_modalities.Last(p.Before)?.Value;

    // 达到95%以上（约束性）; 约束性指标：… at the head of a paragraph
    public static bool? Binding(in QuantityPlace p)
    {
        var at = Spaces.Skip(p.Text, p.Quantity.Span.End, p.Region.End);
        if (Bounds.After.At(p.Text, at, p.Region.End) is { } bound) at += bound.Length;
        if (at < p.Region.End && p.Text[at] is '（' or '(' or '〔' or '[') return BindingAt(p.Text.AsSpan(at + 1, p.Region.End - at - 1));
        return BindingAt(p.Text.AsSpan(p.Region.Start, p.Region.Length));
    }

    private static bool? BindingAt(ReadOnlySpan<char> words) => words.StartsWith("约束性") ? true : words.StartsWith("预期性") ? false : null;

    public static Flow? Flow(in QuantityPlace p) =>
        p.Quantity.Class is MeasureClass.Rate or MeasureClass.Times or MeasureClass.None or MeasureClass.Span ? null : s_flows.Last(p.Before)?.Value;

    // 提高3个百分点, 提高了15%, 年均增长8%; but 提高到95%
    public static Basis Basis(in QuantityPlace p)
    {
        var end = Spaces.SkipBack(p.Text, p.Quantity.Span.Start, p.Clause.Start);
        while (Bounds.Before.Before(p.Text, end, p.Clause.Start) is { } bound) end = Spaces.SkipBack(p.Text, end - bound.Length, p.Clause.Start);
        if (end > p.Clause.Start && p.Text[end - 1] == '了') end--;
        var basis = s_changes.Before(p.Text, end, p.Clause.Start)?.Value ?? Plans.Basis.Level;
        return basis == Plans.Basis.Growth && p.Quantity.Class is not (MeasureClass.Rate or MeasureClass.Times) ? Plans.Basis.Increase : basis;
    }
}

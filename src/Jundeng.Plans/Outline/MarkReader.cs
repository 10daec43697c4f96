using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Outline;

/// <summary>Reads the mark at the head of a paragraph. The rules stand in the order in which they are tried.</summary>
internal static class MarkReader
{
    // 1.1.1.1.1.1; a longer chain of numbers is no heading.
    private const int DeepestDotted = 6;

    // A heading that follows a bare number stands alone.
    private const int LongestBare = 30;

    public static bool TryRead(string text, TextSpan paragraph, out Mark mark)
    {
        var (at, end) = (paragraph.Start, paragraph.End);
        return
            // 第一章, 第二节, 第三部分
            Ordinal(text, at, end, out mark)
            // 专栏1, 专栏二：
            || Box(text, at, end, out mark)
            // （一）, (1), ( )
            || Parenthesised(text, at, end, out mark)
            // 一、
            || Han(text, at, end, out mark)
            // 1.1, 1.1.1
            || Dotted(text, at, end, out mark)
            // 1 总则
            || Bare(text, at, end, out mark)
            // 1. 12、 30． 1）
            || Arabic(text, at, end, out mark)
            // ①
            || Circled(text, at, end, out mark)
            // ---, ———, ●
            || Bullet(text, at, end, out mark);
    }

    private static Mark Of(string text, MarkKind kind, int? number, int after, int end, int depth = 0)
    {
        while (after < end && (char.IsWhiteSpace(text[after]) || text[after] is '、' or '.' or '．' or '：' or ':')) after++;
        return new Mark(kind, depth, number, after);
    }

    private static bool Ordinal(string text, int at, int end, out Mark mark)
    {
        mark = default;
        if (text[at] != '第') return false;
        var start = Spaces.Skip(text, at + 1, end);
        if (!NumeralReader.TryRead(text, start, end, out var numeral) || numeral.Value > 999) return false;
        var after = Spaces.Skip(text, numeral.Span.End, end);
        if (after >= end) return false;
        MarkKind? kind = text[after] switch
        {
            '编' or '篇' => MarkKind.Part,
            '章' => MarkKind.Chapter,
            '节' => MarkKind.Section,
            '部' when after + 1 < end && text[after + 1] == '分' => MarkKind.Part,
            _ => null,
        };
        if (kind is null) return false;
        mark = Of(text, kind.Value, (int)numeral.Value, after + (text[after] == '部' ? 2 : 1), end);
        return true;
    }

    private static bool Box(string text, int at, int end, out Mark mark)
    {
        mark = default;
        var open = text[at] is '【' or '[' ? 1 : 0;
        if (at + open + 2 >= end || text[at + open] != '专' || text[at + open + 1] != '栏') return false;
        var start = Spaces.Skip(text, at + open + 2, end);
        int? number = NumeralReader.TryRead(text, start, end, out var numeral) && numeral.Value <= 99 ? (int)numeral.Value : null;
        var after = number is null ? start : numeral.Span.End;
        if (after < end && text[after] is '】' or ']') after++;
        mark = Of(text, MarkKind.Box, number, after, end);
        return mark.End < end && mark.End > at + open + 2;
    }

    private static bool Parenthesised(string text, int at, int end, out Mark mark)
    {
        mark = default;
        if (text[at] is not ('(' or '（')) return false;
        var start = Spaces.Skip(text, at + 1, end);
        int? number = null;
        var kind = MarkKind.HanParen;
        if (NumeralReader.TryRead(text, start, end, out var numeral) && numeral.Value <= 999)
        {
            number = (int)numeral.Value;
            if (!numeral.Chinese) kind = MarkKind.ArabicParen;
            start = Spaces.Skip(text, numeral.Span.End, end);
        }

        if (start >= end || text[start] is not (')' or '）')) return false;
        mark = Of(text, kind, number, start + 1, end);
        return mark.End < end;
    }

    private static bool Han(string text, int at, int end, out Mark mark)
    {
        mark = default;
        if (!NumeralReader.TryRead(text, at, end, out var numeral) || !numeral.Chinese || numeral.Value is < 1 or > 99) return false;
        var after = Spaces.Skip(text, numeral.Span.End, end);
        // 一、二级医院 is no heading
        if (after >= end || text[after] is not ('、' or '.' or '．') || (after + 1 < end && NumeralReader.IsChinese(text[after + 1]))) return false;
        mark = Of(text, MarkKind.Han, (int)numeral.Value, after + 1, end);
        return mark.End < end;
    }

    private static bool Dotted(string text, int at, int end, out Mark mark)
    {
        mark = default;
        int depth = 0, last = 0, i = at;
        while (depth < DeepestDotted && i < end && Number(text, ref i, end, out last))
        {
            depth++;
            if (i + 1 >= end || text[i] is not ('.' or '．') || !NumeralReader.IsDigit(text[i + 1])) break;
            i++;
        }

        // 3.5万人 opens a sentence, 1.2 加强 a section
        if (depth < 2 || i >= end) return false;
        if (depth == 2 && !Spaces.Is(text[i]) && text[i] is not ('.' or '、' or '．')) return false;
        mark = Of(text, MarkKind.Dotted, last, i, end, depth);
        return mark.End < end;
    }

    private static bool Bare(string text, int at, int end, out Mark mark)
    {
        mark = default;
        var i = at;
        if (end - at > LongestBare || !Number(text, ref i, end, out var number) || number is 0 or > 30) return false;
        var after = Spaces.Skip(text, i, end);
        // 3 张 is a quantity, 2020 年 a year
        if (after == i || after >= end || !Targets.NotTargets.IsHan(text[after]) || Measures.Words.At(text, after, end) is not null) return false;
        if (text.AsSpan(after, end - after).ContainsAny('。', '，', '；')) return false;
        mark = Of(text, MarkKind.Dotted, number, after, end, depth: 1);
        return true;
    }

    private static bool Arabic(string text, int at, int end, out Mark mark)
    {
        mark = default;
        var i = at;
        if (!Number(text, ref i, end, out var number)) return false;
        i = Spaces.Skip(text, i, end);
        if (i >= end) return false;
        var closed = text[i] is ')' or '）';
        if (!closed && text[i] is not ('.' or '．' or '、')) return false;
        if (i + 1 < end && NumeralReader.IsDigit(text[i + 1])) return false;
        mark = Of(text, closed ? MarkKind.ArabicParen : MarkKind.Arabic, number, i + 1, end);
        return mark.End < end;
    }

    private static bool Number(string text, ref int at, int end, out int number)
    {
        number = 0;
        var start = at;
        while (at < end && at - start < 4 && NumeralReader.IsDigit(text[at]))
        {
            number = number * 10 + (text[at] <= '9' ? text[at] - '0' : text[at] - '０');
            at++;
        }

        return at > start && at - start <= 3;
    }

    private static bool Circled(string text, int at, int end, out Mark mark)
    {
        mark = default;
        if (text[at] is not (>= '①' and <= '⑳')) return false;
        mark = Of(text, MarkKind.Circled, text[at] - '①' + 1, at + 1, end);
        return mark.End < end;
    }

    private static bool Bullet(string text, int at, int end, out Mark mark)
    {
        mark = default;
        var i = at;
        while (i < end && text[i] is '-' or '—' or '－' or '–' or '─' or '━') i++;
        if (i == at)
        {
            if ("●■◆★▲•·○◇□▪◎※".Contains(text[at])) i++;
            else return false;
        }

        while (i < end && char.IsWhiteSpace(text[i])) i++;
        // a negative number or a page number (— 3 —) is no item
        if (i >= end || NumeralReader.IsDigit(text[i])) return false;
        mark = new Mark(MarkKind.Bullet, 0, null, i);
        return true;
    }
}

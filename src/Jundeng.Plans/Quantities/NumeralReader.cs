using System.Buffers;

namespace Jundeng.Plans.Quantities;

/// <summary>Reads numbers: 1750, 1,200, ４５, 18.67万, 3千万, 二百五十, 两千, 一万二千, 十万.</summary>
internal static class NumeralReader
{
    // More digits than this are no number of a plan.
    private const int LongestDigits = 18;

    /// <summary>Every character with which a number can begin.</summary>
    public static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789０１２３４５６７８９〇零一二三四五六七八九两十百千万亿半过翻归清");

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    public static bool IsChinese(char c) => ChineseDigit(c) >= 0 || ChineseScale(c) > 0;

    /// <summary>Reads the longest number that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(string text, int at, int limit, out Numeral numeral)
    {
        numeral = default;
        if (at >= limit) return false;
        return IsDigit(text[at]) ? TryDigits(text, at, limit, out numeral) : TryChinese(text, at, limit, out numeral);
    }

    /// <summary>One past the run of digits, points and separators that starts at <paramref name="at"/>.</summary>
    public static int EndOfDigits(string text, int at, int limit)
    {
        while (at < limit && (IsDigit(text[at]) || (text[at] is '.' or '．' or ',' && at + 1 < limit && IsDigit(text[at + 1])))) at++;
        return at;
    }

    private static int ChineseDigit(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int ChineseScale(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    // 1750, 1,200, 93.06, ４５
    private static bool TryDigits(string text, int at, int limit, out Numeral numeral)
    {
        numeral = default;
        long digits = 0;
        int end = at, count = 0;
        byte decimals = 0;
        var fraction = false;
        for (; end < limit; end++)
        {
            var c = text[end];
            if (IsDigit(c))
            {
                if (++count > LongestDigits) return false;
                digits = digits * 10 + (c <= '9' ? c - '0' : c - '０');
                if (fraction) decimals++;
            }
            else if (c is '.' or '．' && !fraction && end + 1 < limit && IsDigit(text[end + 1])) fraction = true;
            else if (c is ',' && !fraction && IsGroup(text, end + 1, limit)) continue;
            else break;
        }

        var value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, decimals);
        var multiplied = false;
        var next = Spaces.Skip(text, end, limit);
        // 万 and 亿 may stand one behind the other (3千万, 2万亿); 千 of 千米 and 千瓦 is left to the unit.
        while (next < limit && Multiplier(text, next, limit) is var factor and > 0)
        {
            if (value > 1e15m) return false;
            value *= factor;
            end = ++next;
            multiplied = true;
        }

        numeral = new Numeral(new TextSpan(at, end), value, false, multiplied);
        return true;
    }

    private static bool IsGroup(string text, int at, int limit) =>
        at + 3 <= limit && IsDigit(text[at]) && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && (at + 3 == limit || !IsDigit(text[at + 3]));

    private static int Multiplier(string text, int at, int limit) =>
        ChineseScale(text[at]) is var factor and >= 100 && Measures.Words.At(text, at, limit) is not { Length: > 1 } ? factor : 0;

    // 二百五十, 两千, 一万二千, 十五; a bare 百, 千 or 万 is a figure of speech (百名医生), a bare 十 is ten.
    private static bool TryChinese(string text, int at, int limit, out Numeral numeral)
    {
        numeral = default;
        long total = 0, section = 0, digit = -1, lastScale = 1;
        var end = at;
        for (; end < limit && end - at <= LongestDigits; end++)
        {
            var d = ChineseDigit(text[end]);
            if (d >= 0)
            {
                if (digit > 0 || (digit == 0 && d == 0)) break;
                digit = d;
                continue;
            }

            var scale = ChineseScale(text[end]);
            if (scale == 0 || (scale <= 1000 && digit <= 0 && !(scale == 10 && section == 0))) break;
            if (scale >= 1000 && Measures.Words.At(text, end, limit) is { Length: > 1 }) break;
            lastScale = scale;
            if (scale >= 10_000)
            {
                // 一万亿 is a number, 一亿一亿 are two
                if (scale == 100_000_000 && total >= scale) break;
                section += Math.Max(digit, 0);
                if (section == 0) break;
                total = scale == 100_000_000 ? (total + section) * scale : total + section * scale;
                section = 0;
            }
            else section += (digit < 0 ? 1 : digit) * scale;

            digit = -1;
        }

        if (end == at) return false;
        // 二百五 is 250, 三万二 is 32000
        if (digit > 0) section += lastScale >= 100 && end - at >= 2 && text[end - 2] is not ('零' or '〇') ? digit * lastScale / 10 : digit;
        numeral = new Numeral(new TextSpan(at, end), total + section, true, false);
        return true;
    }
}

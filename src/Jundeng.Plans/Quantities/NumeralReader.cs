using System.Buffers;

namespace Jundeng.Plans.Quantities;

/// <summary>Reads numbers: 1750, 1,200, ４５, 18.67万, 3千万, 二百五十, 两千, 一万二千, 十万.</summary>
internal static class NumeralReader
{
    private const string ChineseDigits = "〇零一二三四五六七八九两";
    private const string ChineseScales = "十百千万亿";

    // More digits than a decimal holds are no number of a plan.
    private const int LongestDigits = 18;

    /// <summary>Every character with which a number can begin.</summary>
    public static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789０１２３４５６７８９" + ChineseDigits + ChineseScales + "半过翻归清");

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    public static bool IsChinese(char c) => ChineseDigits.Contains(c) || ChineseScales.Contains(c);

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

    // 1750, 1,200, 93.06, ４５
    private static bool TryDigits(string text, int at, int limit, out Numeral numeral)
    {
        numeral = default;
        decimal value = 0, scale = 1;
        int end = at, digits = 0;
        var fraction = false;
        for (; end < limit; end++)
        {
            var c = text[end];
            if (IsDigit(c))
            {
                if (++digits > LongestDigits) return false;
                var digit = c <= '9' ? c - '0' : c - '０';
                if (fraction) value += digit * (scale /= 10);
                else value = value * 10 + digit;
            }
            else if (c is '.' or '．' && !fraction && end + 1 < limit && IsDigit(text[end + 1])) fraction = true;
            else if (c is ',' && !fraction && IsGroup(text, end + 1, limit)) continue;
            else break;
        }

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

    private static decimal Multiplier(string text, int at, int limit)
    {
        var factor = text[at] switch { '百' => 100m, '千' => 1000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m };
        return factor == 0 || Measures.Words.At(text, at, limit) is { Word.Length: > 1 } ? 0 : factor;
    }

    // 二百五十, 两千, 一万二千, 十五; a bare 百, 千 or 万 is a figure of speech (百名医生), a bare 十 is ten.
    private static bool TryChinese(string text, int at, int limit, out Numeral numeral)
    {
        numeral = default;
        decimal total = 0, section = 0, digit = -1, lastScale = 1;
        var end = at;
        for (; end < limit && end - at <= LongestDigits; end++)
        {
            var c = text[end];
            var d = ChineseDigits.IndexOf(c);
            if (d >= 0)
            {
                if (digit > 0 || (digit == 0 && d <= 1)) break;
                digit = d <= 1 ? 0 : d == ChineseDigits.Length - 1 ? 2 : d - 1;
                continue;
            }

            var s = ChineseScales.IndexOf(c);
            if (s < 0 || (s < 3 && digit <= 0 && !(s == 0 && section == 0))) break;
            if (s >= 3 && Measures.Words.At(text, end, limit) is { Word.Length: > 1 }) break;
            if (s == 2 && Measures.Words.At(text, end, limit) is { Word.Length: > 1 }) break;
            lastScale = s switch { 0 => 10, 1 => 100, 2 => 1000, 3 => 10_000, _ => 100_000_000 };
            if (s >= 3)
            {
                section += Math.Max(digit, 0);
                if (section == 0) break;
                total = s == 4 ? (total + section) * lastScale : total + section * lastScale;
                section = 0;
            }
            else section += (digit < 0 ? 1 : digit) * lastScale;

            digit = -1;
        }

        if (end == at) return false;
        // 二百五 is 250, 三万二 is 32000
        if (digit > 0) section += lastScale >= 100 && end - at >= 2 && text[end - 2] is not ('零' or '〇') ? digit * lastScale / 10 : digit;
        numeral = new Numeral(new TextSpan(at, end), total + section, true, false);
        return true;
    }
}

using System.Globalization;
using System.Text;

namespace Jundeng.Plans.Documents;

/// <summary>Numbers of list items in words, by the names that Office Open XML gives to their formats.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Roman)[] s_roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(string format, int number) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０'))),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(number, "〇一二三四五六七八九", "十百千"),
        "chineseLegalSimplified" => Counting(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
        "ideographLegalTraditional" => Counting(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Decimal(number).Select(c => "〇一二三四五六七八九"[c - '0'])),
        "ideographTraditional" => Pick("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => Pick("子丑寅卯辰巳午未申酉戌亥", number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" or "ideographEnclosedCircle" => Pick("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number),
        "decimalEnclosedParen" => $"（{Decimal(number)}）",
        "decimalEnclosedFullstop" => Decimal(number) + ".",
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Pick(string signs, int number) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    // 十一, 二十, 一百零五
    private static string Counting(int number, string digits, string places)
    {
        if (number is < 1 or > 9999) return Decimal(number);
        var text = new StringBuilder();
        var decimals = Decimal(number);
        var gap = false;
        for (var i = 0; i < decimals.Length; i++)
        {
            var digit = decimals[i] - '0';
            var place = decimals.Length - 1 - i;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap) text.Append('零');
            gap = false;
            // 十一, not 一十一
            if (!(digit == 1 && place == 1 && text.Length == 0 && places[0] == '十')) text.Append(digits[digit]);
            if (place > 0) text.Append(places[place - 1]);
        }

        return text.ToString();
    }

    // z is followed by aa, bb
    private static string Letters(int number) => number < 1 ? Decimal(number) : new string((char)('a' + (number - 1) % 26), Math.Min((number - 1) / 26 + 1, 100));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, roman) in s_roman)
            for (; number >= value; number -= value)
                text.Append(roman);
        return text.ToString();
    }
}

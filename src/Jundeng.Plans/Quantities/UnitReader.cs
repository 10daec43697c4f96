namespace Jundeng.Plans.Quantities;

/// <summary>Reads the unit behind a number: 个, 万人次 without its multiplier, %, 元/年, /10万, 元每人每月.</summary>
internal static class UnitReader
{
    public static string? Read(string text, int at, int limit, out int end, out MeasureClass measure)
    {
        end = at;
        measure = MeasureClass.None;
        if (PerPopulation(text, at, limit, out end))
        {
            measure = MeasureClass.Rate;
            return text[at..end];
        }

        if (Measures.Words.At(text, at, limit) is not { } word) return null;
        measure = word.Value;
        end = Compound(text, at + word.Length, limit);
        return end == at + word.Length ? word.Text : text[at..end];
    }

    // /10万, /万, /千人
    private static bool PerPopulation(string text, int at, int limit, out int end)
    {
        end = at;
        if (at + 1 >= limit || text[at] is not ('/' or '／')) return false;
        var i = at + 1;
        while (i < limit && NumeralReader.IsDigit(text[i])) i++;
        while (i < limit && text[i] is '十' or '百' or '千' or '万') i++;
        if (i == at + 1) return false;
        end = i;
        return true;
    }

    // 元/年, 元/人·月, 吨/日, 人（次）, 台（套）
    private static int Compound(string text, int end, int limit)
    {
        if (end + 2 < limit && text[end] is '（' or '(' && Measures.Words.At(text, end + 1, limit) is { } other
            && end + 1 + other.Length < limit && text[end + 1 + other.Length] is '）' or ')') return end + other.Length + 2;
        while (end + 1 < limit && text[end] is '/' or '／' or '·')
        {
            if (Measures.Words.At(text, end + 1, limit) is not { } per) break;
            end += 1 + per.Length;
        }

        return end;
    }
}

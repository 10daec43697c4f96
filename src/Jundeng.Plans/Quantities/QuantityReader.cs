namespace Jundeng.Plans.Quantities;

/// <summary>Reads a quantity at a place of a text. The rules stand in the order in which they are tried.</summary>
internal static class QuantityReader
{
    public static bool TryRead(string text, int at, int limit, out Quantity quantity)
    {
        if (!NumeralReader.TryRead(text, at, limit, out var first)) first = Numeral.None(at);
        return
            // 归零, 清零
            Zero(text, first, limit, out quantity)
            // 过半, 半数以上, 一半
            || Half(text, first, limit, out quantity)
            // 三分之二, 百分之八十, 千分之五
            || Fraction(text, first, limit, out quantity)
            // 1/3以上
            || Slashed(text, first, limit, out quantity)
            // 八成以上
            || Tenths(text, first, limit, out quantity)
            // 翻一番
            || Doubling(text, first, limit, out quantity)
            // 三四个, 七八百户
            || Adjacent(text, first, limit, out quantity)
            // 2-3所, 2.5万—3万人, 8分钟到10分钟, 1750个, 4%, 15万农村居民
            || Measured(text, first, limit, out quantity);
    }

    private static bool Zero(string text, in Numeral first, int limit, out Quantity quantity)
    {
        var at = first.Span.Start;
        var found = at + 1 < limit && text[at] is '归' or '清' && text[at + 1] == '零';
        quantity = found ? new Quantity(new TextSpan(at + 1, at + 2), 0, null, null, MeasureClass.None, true, false) : default;
        return found;
    }

    private static bool Half(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        var at = first.Span.Start;
        if (at + 1 >= limit) return false;
        var more = text[at] == '过' && text[at + 1] == '半';
        if (!more && !(text[at] == '半' && text[at + 1] == '数') && !(text[at] == '一' && text[at + 1] == '半')) return false;
        quantity = new Quantity(new TextSpan(at, at + 2), 50, null, "%", MeasureClass.Rate, true, false, More: more);
        return true;
    }

    private static bool Fraction(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        var at = first.Span.Start;
        var below = first;
        if (first.IsNone && !Bare(text, at, limit, out below)) return false;
        var end = below.Span.End;
        if (!below.Chinese || below.Value < 2 || end + 2 >= limit || text[end] != '分' || text[end + 1] != '之') return false;
        if (!NumeralReader.TryRead(text, end + 2, limit, out var above) && !Bare(text, end + 2, limit, out above)) return false;
        var (scale, unit) = below.Value == 1000 ? (1000m, "‰") : (100m, "%");
        var value = Math.Round(above.Value * scale / below.Value, 4);
        quantity = new Quantity(new TextSpan(at, above.Span.End), value, null, unit, MeasureClass.Rate, true, false);
        return true;
    }

    private static bool Slashed(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        var at = first.Span.Start;
        if (at + 2 >= limit || text[at] is < '1' or > '9' || text[at + 1] is not ('/' or '／') || text[at + 2] is < '2' or > '9' || text[at] >= text[at + 2]) return false;
        // 3/10万, 1/3/2016
        if (at + 3 < limit && (NumeralReader.IsDigit(text[at + 3]) || text[at + 3] is '/' or '／' or '.' or '十' or '百' or '千' or '万')) return false;
        var value = Math.Round((text[at] - '0') * 100m / (text[at + 2] - '0'), 4);
        quantity = new Quantity(new TextSpan(at, at + 3), value, null, "%", MeasureClass.Rate, true, false);
        return true;
    }

    // 百分之…, 千分之…, 百分之百
    private static bool Bare(string text, int at, int limit, out Numeral numeral)
    {
        decimal value = at >= limit ? 0 : text[at] switch { '百' => 100, '千' => 1000, '万' => 10_000, _ => 0 };
        numeral = new Numeral(new TextSpan(at, Math.Min(at + 1, limit)), value, true, false);
        return value > 0;
    }

    private static bool Tenths(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        var end = first.Span.End;
        if (first.IsNone || end >= limit || text[end] != '成' || first.Value is <= 0 or > 10) return false;
        var bound = Bounds.After.At(text, end + 1, limit) is not null;
        if (!bound && first.Chinese && end + 1 < limit && char.IsLetter(text[end + 1])) return false;
        quantity = new Quantity(new TextSpan(first.Span.Start, end + 1), first.Value * 10, null, "%", MeasureClass.Rate, first.Chinese, false);
        return true;
    }

    private static bool Doubling(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        var at = first.Span.Start;
        if (text[at] != '翻' || !NumeralReader.TryRead(text, at + 1, limit, out var times) || times.Value is <= 0 or > 10) return false;
        if (times.Span.End >= limit || text[times.Span.End] != '番') return false;
        var value = (decimal)Math.Pow(2, (double)times.Value);
        quantity = new Quantity(new TextSpan(at, times.Span.End + 1), value, null, "倍", MeasureClass.Times, true, false);
        return true;
    }

    private static bool Adjacent(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        const string digits = "一二三四五六七八九";
        var at = first.Span.Start;
        if (!first.Chinese || at + 2 >= limit) return false;
        int low = digits.IndexOf(text[at]) + 1, high = digits.IndexOf(text[at + 1]) + 1;
        if (low == 0 || high <= low || (at > 0 && NumeralReader.IsChinese(text[at - 1]))) return false;
        if (!NumeralReader.TryRead(text, at + 1, limit, out var upper)) return false;
        if (UnitReader.Read(text, upper.Span.End, limit, out var end, out var measure) is not { } unit) return false;
        quantity = new Quantity(new TextSpan(at, end), low * (upper.Value / high), upper.Value, unit, measure, true, false);
        return true;
    }

    private static bool Measured(string text, in Numeral first, int limit, out Quantity quantity)
    {
        quantity = default;
        if (first.IsNone) return false;
        var last = Range(text, first, limit, out var low);
        var end = last?.Span.End ?? first.Span.End;
        var rough = end < limit && text[end] is '多' or '余' && !(end + 1 < limit && text[end] == '多' && text[end + 1] is '层' or '元' or '种');
        if (rough) end++;
        var unit = UnitReader.Read(text, Spaces.Skip(text, end, limit), limit, out var unitEnd, out var measure);
        if (unit is null) unitEnd = end;
        quantity = new Quantity(new TextSpan(first.Span.Start, unitEnd), low, last?.Value, unit, measure, first.Chinese, first.Multiplied || last is { Multiplied: true }, rough);
        return true;
    }

    private static decimal Unmultiplied(string text, Numeral numeral)
    {
        var end = NumeralReader.EndOfDigits(text, numeral.Span.Start, numeral.Span.End);
        return NumeralReader.TryRead(text, numeral.Span.Start, end, out var bare) && bare.Value > 0 ? bare.Value : numeral.Value;
    }

    // 1—2个, 3至5年, 2%-3%, 2.5万—3万人, 3000到5000人
    private static Numeral? Range(string text, in Numeral first, int limit, out decimal low)
    {
        low = first.Value;
        var at = Spaces.Skip(text, first.Span.End, limit);
        var unit = UnitReader.Read(text, at, limit, out var measured, out _);
        at = Spaces.Skip(text, measured, limit);
        if (at >= limit || text[at] is not ('-' or '—' or '–' or '－' or '~' or '～' or '至' or '到')) return null;
        // 由8人到10人 says from where to where
        if (text[at] is '至' or '到' && unit is not null && first.Span.Start > 0 && text[first.Span.Start - 1] is '由' or '从') return null;
        at++;
        if (at < limit && text[at] == '—') at++;
        at = Spaces.Skip(text, at, limit);
        if (!NumeralReader.TryRead(text, at, limit, out var last) || last.Chinese != first.Chinese || last.Value == 0) return null;
        if (unit is not null && UnitReader.Read(text, Spaces.Skip(text, last.Span.End, limit), limit, out _, out _) != unit) return null;
        // 2—3万人: the multiplier of the upper end belongs to both
        var lower = last.Multiplied && !first.Multiplied && first.Value < 1000 ? first.Value * (last.Value / Unmultiplied(text, last)) : first.Value;
        if (lower >= last.Value) return null;
        low = lower;
        return last;
    }
}

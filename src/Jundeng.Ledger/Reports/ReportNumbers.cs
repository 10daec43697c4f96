using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>Reads the digits of a value.</summary>
internal static class ReportNumbers
{
    /// <summary>The number in base units; else what is wrong.</summary>
    public static Refusal? Read(string digits, PlanTarget target, out double number)
    {
        number = 0;
        if (!TryRead(digits, target.Unit, out var value, out var unit)) return new Refusal("not-a-number", ReportMessages.NotANumber(digits));
        if (unit is not null && Text.Plain(unit) != Text.Plain(target.Unit ?? "")) return new Refusal("wrong-unit", ReportMessages.WrongUnit(digits, unit, target));
        number = (double)value;
        return null;
    }

    /// <summary>A number with its unit; the target's own unit may be one that no table of measure words holds.</summary>
    public static bool TryRead(string digits, string? ownUnit, out decimal value, out string? unit)
    {
        if (ChineseNumber.TryParse(digits, out value, out unit)) return true;
        var plain = Text.Plain(digits);
        return ownUnit is { Length: > 0 } && Text.Plain(ownUnit) is var own && plain.EndsWith(own, StringComparison.Ordinal)
            && ChineseNumber.TryParse(plain[..^own.Length], out value, out unit) && unit is null;
    }
}

using System.Globalization;

namespace Jundeng.Ledger.Projects;

/// <summary>Amounts of money: kept in 分, written by people in 元, 万元 or 亿元.</summary>
public static class Money
{
    private const int FenOfYuan = 100;
    private const long YuanOfWan = 10_000;
    private const long YuanOfYi = 100_000_000;
    // A hundred 万亿元: more than any plan has, and sums of thousands of them still fit.
    private const decimal Most = 100m * YuanOfWan * YuanOfYi;

    /// <summary>Reads an amount such as 1200000, 120万, 120万元 or 1.2亿; without a unit it is in 元.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fen">The amount in 分.</param>
    /// <returns>Whether it is an amount, not negative and of whole 分.</returns>
    public static bool TryParse(string text, out long fen)
    {
        fen = 0;
        var plain = Text.Plain(text).TrimEnd('元');
        var unit = plain.Length == 0 ? 1 : plain[^1] switch { '万' => YuanOfWan, '亿' => YuanOfYi, _ => 1 };
        if (unit > 1) plain = plain[..^1];
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > Most / unit) return false;
        var exact = number * unit * FenOfYuan;
        fen = (long)exact;
        return exact == fen;
    }

    /// <summary>The amount in 万元, exact, such as 1,200.5.</summary>
    public static string InWan(long fen) => ((decimal)fen / (FenOfYuan * YuanOfWan)).ToString("#,##0.######", CultureInfo.InvariantCulture);

    /// <summary>The amount in 元.</summary>
    public static decimal InYuan(long fen) => (decimal)fen / FenOfYuan;
}

namespace Jundeng.Ledger.Allocations;

/// <summary>Shares out an amount without losing any of it.</summary>
internal static class Shares
{
    /// <summary>
    /// Amounts in proportion to weights with as many decimals as the whole has: each rounded down, what is left goes one step each to those
    /// that lost most, of equals to the first.
    /// </summary>
    public static IReadOnlyList<decimal> Of(decimal whole, IReadOnlyList<decimal> weights)
    {
        var step = new decimal(1, 0, 0, false, whole.Scale);
        var total = weights.Sum();
        var exact = weights.Select(weight => whole * weight / total).ToList();
        var shares = exact.Select(value => Math.Floor(value / step) * step).ToList();
        var left = (int)((whole - shares.Sum()) / step);
        foreach (var i in Enumerable.Range(0, exact.Count).OrderByDescending(i => exact[i] - shares[i]).Take(left)) shares[i] += step;
        return shares;
    }
}

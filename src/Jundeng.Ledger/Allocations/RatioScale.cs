namespace Jundeng.Ledger.Allocations;

/// <summary>By what a numerator over its denominator is multiplied to stand in a unit.</summary>
internal static class RatioScale
{
    public static decimal Of(string? unit) => unit switch
    {
        "%" or "％" => 100,
        "‰" => 1000,
        "/万" => 10_000,
        "/10万" or "/十万" => 100_000,
        _ => 1,
    };
}

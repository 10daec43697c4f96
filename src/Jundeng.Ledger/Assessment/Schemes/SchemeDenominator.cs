namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What values are divided by.</summary>
/// <param name="Indicator">An indicator of the data; null for the column <c>population</c>.</param>
/// <param name="Scale">What the quotient is multiplied by: 1000 for "per thousand".</param>
public sealed record SchemeDenominator(string? Indicator, double Scale);

namespace Jundeng.Measures.Coherence;

/// <summary>What an indicator weighs as meant, and what it weighs as it works.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Nominal">Its effective nominal weight, the product of its shares up the tree.</param>
/// <param name="Correlation">Pearson's r with the index; null where either is constant.</param>
/// <param name="Effective">r²/Σr² over all indicators, its share in what the index goes with; 0 where r is null.</param>
public sealed record Importance(string Id, double Nominal, double? Correlation, double Effective);

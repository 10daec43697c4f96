namespace Jundeng.Measures.Coherence;

/// <summary>What an audit found.</summary>
/// <param name="Flags">In the order of the tree.</param>
/// <param name="Importances">Of each indicator, in the order of the tree.</param>
/// <param name="Correlations">Of the indicators, in the order of the tree; NaN where there is none.</param>
public sealed record AuditReport(IReadOnlyList<AuditFlag> Flags, IReadOnlyList<Importance> Importances, Table Correlations);

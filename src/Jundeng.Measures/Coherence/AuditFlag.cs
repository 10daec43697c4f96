namespace Jundeng.Measures.Coherence;

/// <summary>Something in an index that its makers should look at.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Node">The node it is about.</param>
/// <param name="Other">The other node of a pair; null where there is none.</param>
/// <param name="Value">The number behind it.</param>
public sealed record AuditFlag(AuditCode Code, string Node, string? Other, double Value);

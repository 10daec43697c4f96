using Jundeng.Measures.Coherence;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Whether what stands below a node measures one thing.</summary>
/// <param name="Node">The node.</param>
/// <param name="Children">The nodes below that differ from unit to unit; constant ones are left out.</param>
/// <param name="Alpha">Cronbach's α of their standardised scores; null where there is none.</param>
/// <param name="Components">Their principal components over the units without a gap; null where there are none.</param>
public sealed record NodeCoherence(string Node, IReadOnlyList<string> Children, double? Alpha, ComponentAnalysis? Components);

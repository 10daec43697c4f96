using Jundeng.Measures.Normalisation;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Scores by normalisation.</summary>
/// <param name="Normaliser">The method with its parameters, on the scheme's scale.</param>
public sealed record NormaliseMethod(Normaliser Normaliser) : ScoreMethod;

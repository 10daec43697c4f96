namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A version of a scheme that is in the ledger now.</summary>
/// <param name="Scheme">The version.</param>
/// <param name="IsNew">False where the very same document was there already and nothing was written.</param>
public sealed record SchemeAdded(SchemeVersion Scheme, bool IsNew);

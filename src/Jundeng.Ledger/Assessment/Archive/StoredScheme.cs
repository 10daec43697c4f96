using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A version of a scheme with its document.</summary>
/// <param name="Version">The version.</param>
/// <param name="Scheme">What the document says.</param>
/// <param name="Document">The document, byte for byte.</param>
public sealed record StoredScheme(SchemeVersion Version, AssessmentScheme Scheme, byte[] Document);

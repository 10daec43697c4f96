namespace Jundeng.Web.Pages.Plan;

/// <summary>Words of a source text that carry the same marks.</summary>
/// <param name="Text">The words; empty where a mark has no words of its own left.</param>
/// <param name="Target">The target that they are; null for plain text.</param>
/// <param name="Opens">Whether they are the first of their target.</param>
/// <param name="Finding">Index of the gravest finding that is about exactly these words; null where there is none.</param>
/// <param name="Begins">The places of findings that begin here.</param>
public sealed record SourceRun(string Text, string? Target, bool Opens, int? Finding, IReadOnlyList<FindingPlace> Begins);

using Jundeng.Ledger.Alignments;

namespace Jundeng.Web.Api.Plans;

/// <summary>Where items of a plan come from.</summary>
/// <param name="Choices">Each item with the item above that it carries out; without one it is the place's own.</param>
public sealed record AlignmentRequest(IReadOnlyList<AlignmentChoice> Choices);

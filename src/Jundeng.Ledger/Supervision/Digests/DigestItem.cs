using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Something that a person should see to.</summary>
/// <param name="Kind">Why.</param>
/// <param name="About">What: id of an order or a report.</param>
/// <param name="Text">What and by when, in a line.</param>
/// <param name="Due">The due day.</param>
public sealed record DigestItem(DigestItemKind Kind, string About, LocalText Text, DateOnly Due);

using Jundeng.Plans;

namespace Jundeng.Ledger.Audit;

/// <summary>The first place of a chain that no longer is as it was written.</summary>
/// <param name="RegionCode">Code of the region of the chain; null for the chain of what has no region.</param>
/// <param name="Seq">Number of the event.</param>
/// <param name="Message">What is wrong.</param>
public sealed record BrokenLink(string? RegionCode, long Seq, LocalText Message);

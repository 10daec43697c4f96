namespace Jundeng.Ledger.Releases.Content;

/// <summary>A region that is compared.</summary>
/// <param name="Id">What the data call it.</param>
/// <param name="Name">Its name.</param>
public sealed record ReleasedRegion(string Id, string Name);

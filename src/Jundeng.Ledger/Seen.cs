namespace Jundeng.Ledger;

/// <summary>What somebody knew of a thing when they decided to change it: the change is refused where more has happened to it since.</summary>
/// <param name="About">The thing, as events call it.</param>
/// <param name="Events">How many events there were about it.</param>
public sealed record Seen(string About, long Events);

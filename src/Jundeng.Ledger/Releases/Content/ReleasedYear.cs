namespace Jundeng.Ledger.Releases.Content;

/// <summary>An indicator in an earlier year, as it was released.</summary>
/// <param name="Year">The year.</param>
/// <param name="Release">The release that tells it.</param>
/// <param name="Target">The target of that year.</param>
/// <param name="Reached">What was reached; null where it is not known.</param>
public sealed record ReleasedYear(int Year, string Release, decimal Target, double? Reached);

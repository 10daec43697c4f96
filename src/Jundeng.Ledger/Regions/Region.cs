namespace Jundeng.Ledger.Regions;

/// <summary>A region as it was on a day.</summary>
/// <param name="Code">Its code on that day.</param>
/// <param name="Name">Its name on that day.</param>
/// <param name="Level">Null where it is not known, or a zone outside the levels.</param>
/// <param name="Kind">Division or zone.</param>
/// <param name="ParentCode">Code of the region above; null at the top.</param>
/// <param name="Since">The first day of this state; null = as far back as is known.</param>
/// <param name="Ended">Whether the region had come to its end.</param>
public sealed record Region(string Code, string Name, RegionLevel? Level, RegionKind Kind, string? ParentCode, DateOnly? Since, bool Ended);

namespace Jundeng.Ledger.Regions;

/// <summary>A row of <c>region_period</c>.</summary>
internal sealed record RegionState(
    long RegionId, string ValidFrom, long Registered, string Code, string Name, string? Level, string Kind, long? ParentId, long Ended)
{
    public const string Columns = "region_id, valid_from, registered, code, name, level, kind, parent_id, ended";

    public bool SaysTheSame(RegionState other) =>
        (Code, Name, Level, Kind, ParentId, Ended) == (other.Code, other.Name, other.Level, other.Kind, other.ParentId, other.Ended);

    public object?[] ToRow() => [RegionId, ValidFrom, Registered, Code, Name, Level, Kind, ParentId, Ended];

    public Region ToRegion(string? parentCode) => new(
        Code, Name, RegionWords.Level(Level), RegionWords.Kind(Kind), parentCode, ValidFrom == Iso.Ever ? null : Iso.ToDay(ValidFrom), Ended == 1);

    /// <summary>What an event says of it.</summary>
    public object ToFacts(string? parent) => new { Code, Name, Level, Kind, parent, From = ValidFrom == Iso.Ever ? null : ValidFrom, Ended = Ended == 1 };
}

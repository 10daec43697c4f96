namespace Jundeng.Ledger.Maps;

/// <summary>A shape of a map as a row, with its region as the register has it today.</summary>
internal sealed record MapShapeRow(long ShapeNo, string Label, long? ShapeRegion, string? Code, string? Name)
{
    public MapRegion? Region => Code is null ? null : new MapRegion(Code, Name!);
}

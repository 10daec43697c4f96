namespace Jundeng.Ledger.Maps;

/// <summary>A version of a map as a row, without its file.</summary>
internal sealed record MapRow(
    long MapNo, long Version, string PublicId, long MapRegion, string Code, string Name, string ReviewNumber, string Source, string OnDate, string FileName, string Sha256, long Shapes, long Regions,
    string At, string Who, long? Removed)
{
    public bool IsRemoved => Removed is not null;

    public RegionMap ToMap() => new(
        PublicId, (int)Version, Code, Name, ReviewNumber, Source, Iso.ToDay(OnDate), FileName, Sha256, (int)Shapes, (int)Regions, Iso.ToMoment(At), Who, IsRemoved);
}

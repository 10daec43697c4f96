using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Regions;

/// <summary>A region as a list names it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">Code of the region above; null = the nearest one above by the digits of the code.</param>
/// <param name="Level">Null where it has none.</param>
/// <param name="Kind">Division or zone.</param>
/// <param name="File">The table of several that holds it; null where there is one.</param>
/// <param name="Row">Its row there.</param>
internal sealed record RegionEntry(string Code, string Name, string? Parent, RegionLevel? Level, RegionKind Kind, string? File, int Row)
{
    public LocalText Place => PlaceOf(File, TableMessages.Row(Row));

    public static LocalText PlaceOf(string? file, LocalText where) => file is null ? where : new($"{file} {where.Zh}", $"{file}, {where.En}");
}

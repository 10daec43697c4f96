namespace Jundeng.Ledger.Regions;

/// <summary>Levels and kinds as they stand in the database and in tables.</summary>
public static class RegionWords
{
    private static readonly (RegionLevel Level, string Code, string Zh)[] s_levels =
    [
        (RegionLevel.Province, "province", "省"), (RegionLevel.Prefecture, "prefecture", "地"), (RegionLevel.County, "county", "县"),
        (RegionLevel.Township, "township", "乡"), (RegionLevel.Village, "village", "村"),
    ];

    /// <summary>Codes of all levels, the highest first.</summary>
    public static IReadOnlyList<string> Levels { get; } = [.. s_levels.Select(level => level.Code)];

    /// <summary>The code of a level, such as <c>county</c>.</summary>
    public static string Of(RegionLevel level) => s_levels[(int)level].Code;

    /// <summary>The code of a kind, such as <c>zone</c>.</summary>
    public static string Of(RegionKind kind) => kind == RegionKind.Zone ? "zone" : "division";

    /// <summary>The level of a code or of its Chinese word (县, 县级); null where there is none.</summary>
    public static RegionLevel? Level(string? text) =>
        s_levels.Where(level => level.Code == text || level.Zh == text || level.Zh + "级" == text).Select(level => (RegionLevel?)level.Level).FirstOrDefault();

    internal static RegionKind Kind(string code) => code == "zone" ? RegionKind.Zone : RegionKind.Division;

    internal static bool TryKind(string text, out RegionKind kind)
    {
        kind = text is "zone" or "功能区" ? RegionKind.Zone : RegionKind.Division;
        return kind == RegionKind.Zone || text is "division" or "行政区划";
    }
}

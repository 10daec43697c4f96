using System.Text.RegularExpressions;

namespace Jundeng.Ledger.Regions;

/// <summary>What a code says by its digits: six after GB/T 2260, nine for townships, twelve for villages.</summary>
internal static partial class RegionCodes
{
    public static bool IsValid(string code) => Valid().IsMatch(code);

    /// <summary>The code with its zeros: 33 = 330000, 3311 = 331100.</summary>
    public static string Whole(string code) => code.Length is 2 or 4 && code.All(char.IsAsciiDigit) ? code.PadRight(6, '0') : code;

    public static RegionLevel? LevelOf(string code) => !code.All(char.IsAsciiDigit) ? null : code.Length switch
    {
        6 when code.EndsWith("0000", StringComparison.Ordinal) => RegionLevel.Province,
        6 when code.EndsWith("00", StringComparison.Ordinal) => RegionLevel.Prefecture,
        6 => RegionLevel.County,
        9 => RegionLevel.Township,
        12 => RegionLevel.Village,
        _ => null,
    };

    /// <summary>Codes of the regions above, nearest first, whether or not there are such regions.</summary>
    public static IEnumerable<string> Above(string code)
    {
        if (LevelOf(code) is not { } level) yield break;
        if (level == RegionLevel.Village) yield return code[..9];
        if (level >= RegionLevel.Township) yield return code[..6];
        if (level >= RegionLevel.County && !code[..6].EndsWith("00", StringComparison.Ordinal)) yield return code[..4] + "00";
        if (level >= RegionLevel.Prefecture) yield return code[..2] + "0000";
    }

    [GeneratedRegex("^[0-9A-Za-z]{2,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}

using System.Text.RegularExpressions;
using Jundeng.Ledger.Regions;

namespace Jundeng.Ledger.Organisations;

/// <summary>The name of a responsible unit as a plan writes it: 市教育局、财政局 or 各县（市、区）人民政府.</summary>
internal static partial class UnitName
{
    private const string Levels = "省市县区州旗";

    /// <summary>The names in it, each whole: 市教育局, 市财政局.</summary>
    public static IReadOnlyList<string> Parts(string written)
    {
        var parts = Separator().Split(written).Select(part => Suffix().Replace(part.Trim(), "")).Where(part => part.Length > 0).ToList();
        // The level of the first name is that of the names after it which name none.
        if (parts.Count > 1 && Levels.Contains(parts[0][0], StringComparison.Ordinal))
            for (var i = 1; i < parts.Count; i++)
                if (Office().IsMatch(parts[i]) && !Levels.Contains(parts[i][0], StringComparison.Ordinal))
                    parts[i] = parts[0][0] + parts[i];
        return parts.Count == 0 ? [written.Trim()] : parts;
    }

    /// <summary>The level of a name that means every region of it below, such as 各乡镇（街道）; null where it means no such group.</summary>
    public static RegionLevel? EveryLevel(string name)
    {
        if (!Every().IsMatch(name)) return null;
        if (name.AsSpan().ContainsAny('乡', '镇') || name.Contains("街道", StringComparison.Ordinal)) return RegionLevel.Township;
        if (name.Contains('村', StringComparison.Ordinal) || name.Contains("社区", StringComparison.Ordinal)) return RegionLevel.Village;
        if (name.AsSpan().ContainsAny('县', '区', '旗')) return RegionLevel.County;
        return name.AsSpan().ContainsAny('市', '州', '盟') ? RegionLevel.Prefecture : null;
    }

    /// <summary>
    /// How well a name fits one of an organisation, from 0 to 1: 1 where they are the same, 0.98 where only the region before it differs,
    /// 0.7 to 0.95 where one is the abbreviation of the other (人力社保局, 人力资源和社会保障局), less where they are merely alike.
    /// </summary>
    public static double Fit(string written, string name, string regionName)
    {
        var (one, other) = (Text.Plain(written), Text.Plain(name));
        if (one == other) return 1;
        var forms = Forms(other, regionName).ToList();
        var best = 0.0;
        foreach (var form in Forms(one, regionName))
            foreach (var against in forms)
                best = Math.Max(best, form == against ? 0.98 : Math.Max(Abbreviation(form, against), Abbreviation(against, form)));
        return best > 0 ? best : 0.6 * Nearest.Likeness(one, other);
    }

    // 某县教育局, 县教育局, 教育局; 市场监管局 keeps its first character in one of them
    private static IEnumerable<string> Forms(string name, string regionName)
    {
        yield return name;
        var rest = name;
        if (rest.StartsWith(regionName, StringComparison.Ordinal) && rest.Length > regionName.Length + 1) yield return rest = rest[regionName.Length..];
        else if (regionName.Length > 2 && rest.StartsWith(regionName[..^1], StringComparison.Ordinal) && rest.Length > regionName.Length) yield return rest = rest[(regionName.Length - 1)..];
        if (rest.Length > 2 && Levels.Contains(rest[0], StringComparison.Ordinal)) yield return rest[1..];
    }

    // All characters of the shorter in the order of the longer, with the same first and last.
    private static double Abbreviation(string shorter, string longer)
    {
        if (shorter.Length < 3 || shorter.Length >= longer.Length || shorter[0] != longer[0] || shorter[^1] != longer[^1]) return 0;
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && shorter[at] == c)
                at++;
        return at == shorter.Length ? 0.7 + 0.25 * shorter.Length / longer.Length : 0;
    }

    [GeneratedRegex("[、，,；;](?![^（(“]*[）)”])", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("(等(有关|相关)?(部门|单位)?|[（(](牵头|负责|配合|主办|协办)[）)])$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex("[局委办部会厅院]$|中心$|公司$|集团$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex("^(各|每个|所有).*[市县区州盟旗乡镇村）)道府处](等)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Every();
}

using System.Globalization;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Regions;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Plans;

/// <summary>What is chosen for a unit: an organisation for each of its names, every region of a level, or nobody.</summary>
internal static class UnitChoice
{
    /// <summary>Nobody whom the ledger knows.</summary>
    public const string Nobody = "none";

    private const string EveryMark = "every:";

    // Surer than this, a proposal is chosen beforehand; the person still says so by sending it.
    private const double Sure = 0.85;

    public static string Field(int unit, int part) => string.Create(CultureInfo.InvariantCulture, $"u{unit}-{part}");

    public static string Every(RegionLevel level) => EveryMark + RegionWords.Of(level);

    /// <summary>What is chosen beforehand; empty where nothing is sure enough.</summary>
    public static string Of(PlanUnit unit, int part)
    {
        if (unit.Match is { } match)
            return match.Every is { } level ? Every(level) : part < match.Organisations.Count ? match.Organisations[part] : match.Organisations.Count == 0 ? Nobody : "";
        if (unit.Every is { } every) return Every(every);
        return unit.Parts[part].Candidates is [{ Score: >= Sure } best, ..] ? best.Organisation.Id : "";
    }

    /// <summary>What was said of a unit; null where nothing was.</summary>
    public static UnitMatch? Read(IFormCollection form, int index, PlanUnit unit)
    {
        var chosen = Enumerable.Range(0, Math.Max(1, unit.Parts.Count)).Select(part => form[Field(index, part)].ToString()).Where(value => value.Length > 0).ToList();
        if (chosen.Count == 0) return null;
        if (chosen[0].StartsWith(EveryMark, StringComparison.Ordinal)) return new UnitMatch(unit.Name, [], RegionWords.Level(chosen[0][EveryMark.Length..]));
        return new UnitMatch(unit.Name, [.. chosen.Where(value => value != Nobody)]);
    }
}

using System.Globalization;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>Carries amounts of regions through the successions between two days.</summary>
internal sealed class RegionRestatement
{
    private const string SelectBetween = $"""
        SELECT {RegionSuccession.Columns} FROM region_succession
        WHERE on_day > @from AND on_day <= @to ORDER BY on_day, from_region, to_region
        """;

    private readonly ILookup<long, RegionSuccession> _successions;
    private readonly Dictionary<string, RegionState> _then;
    private readonly Dictionary<long, RegionState> _now;

    private RegionRestatement(IEnumerable<RegionSuccession> successions, IEnumerable<RegionState> then, IEnumerable<RegionState> now)
    {
        _successions = successions.ToLookup(succession => succession.FromRegion);
        _then = then.ToDictionary(state => state.Code, StringComparer.Ordinal);
        _now = now.ToDictionary(state => state.RegionId);
    }

    public static async Task<RegionRestatement> BetweenAsync(Session session, string from, string to) => new(
        await session.QueryAsync<RegionSuccession>(SelectBetween, new { from, to }), await RegionPeriods.AllAsync(session, from), await RegionPeriods.AllAsync(session, to));

    public void RefuseUnknown(IEnumerable<string> codes)
    {
        var unknown = codes.Distinct().Where(code => !_then.ContainsKey(code)).Select(code => RegionMessages.Unknown(code, Nearest.Of(code, _then.Keys))).ToList();
        if (unknown.Count > 0) throw new LedgerRefusedException(unknown);
    }

    public IEnumerable<RegionAmount> Of(IEnumerable<RegionAmount> amounts) => amounts
        .SelectMany(amount => Carry(_then[amount.Code].RegionId, 1, "").Select(part => (amount.Code, Amount: amount.Value * part.Share, part.Region, part.Share)))
        .GroupBy(part => _now[part.Region].Code)
        .Select(group => new RegionAmount(group.Key, group.Sum(part => part.Amount), Origin(group.Key, [.. group.Select(part => (part.Code, part.Share))])))
        .OrderBy(amount => amount.Code, StringComparer.Ordinal);

    // What is given away on a day leaves the rest, which later days divide further.
    private IEnumerable<(long Region, decimal Share)> Carry(long region, decimal share, string after)
    {
        var day = _successions[region].Select(succession => succession.OnDay).FirstOrDefault(day => string.CompareOrdinal(day, after) > 0);
        if (day is null) return [(region, share)];
        var parts = _successions[region].Where(succession => succession.OnDay == day).ToList();
        var rest = 1 - parts.Sum(part => part.Value);
        var carried = parts.SelectMany(part => Carry(part.ToRegion, share * part.Value, day));
        return rest > 0 ? carried.Concat(Carry(region, share * rest, day)) : carried;
    }

    private static string? Origin(string code, IReadOnlyList<(string Code, decimal Share)> parts) =>
        parts is [var (from, share)] && from == code && share == 1
            ? null
            : string.Join(" + ", parts.Select(part => part.Share == 1 ? part.Code : $"{part.Code} × {part.Share.ToString("0.######", CultureInfo.InvariantCulture)}"));
}

using System.Text;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Observations;

/// <summary>Observations as rows.</summary>
internal static class ObservationRows
{
    public static readonly EventTable Table = new("observation", ObservationRow.Columns.Split(", ")) { IsCommon = true };

    public static readonly EventTable Errors = new("observation_error", "region_id", "indicator", "period", "group_name", "version", "standard_error") { IsCommon = true };

    private const string Columns =
        "o.region_id, o.indicator, o.period, o.group_name, o.version, o.status, o.digits, o.number, o.numerator, o.denominator, o.population, o.unit, x.standard_error";

    private const string From = """
        FROM observation o
        LEFT JOIN observation_error x ON x.region_id = o.region_id AND x.indicator = o.indicator AND x.period = o.period AND x.group_name = o.group_name AND x.version = o.version
        """;

    private const string Any = "SELECT 1 FROM observation LIMIT 1";

    private const string SelectVersions = $"SELECT {Columns} {From} WHERE ";

    private const string IsCurrent = """
        NOT EXISTS (SELECT 1 FROM observation n WHERE n.region_id = o.region_id AND n.indicator = o.indicator AND n.period = o.period
            AND n.group_name = o.group_name AND n.version > o.version)
        """;

    private const string SelectCurrent = $"SELECT {Columns} {From} WHERE {IsCurrent}";

    private const string SelectIndicators = $"""
        SELECT o.indicator, MAX(o.unit) AS unit, COUNT(DISTINCT o.region_id) AS regions, COUNT(DISTINCT o.period) AS periods,
            MIN(o.period) AS first, MAX(o.period) AS last, COUNT(*) AS observations
        FROM observation o WHERE {IsCurrent}
        GROUP BY o.indicator ORDER BY o.indicator
        """;

    /// <summary>The last version of each observation of some periods.</summary>
    public static async Task<Dictionary<ObservationKey, ObservationRow>> LastVersionsAsync(Session session, IReadOnlyList<string> periods)
    {
        var last = new Dictionary<ObservationKey, ObservationRow>();
        if (await session.FirstOrDefaultAsync<long?>(Any) is null) return last;
        var choice = new Choice();
        var sql = SelectVersions + choice.OneOf("o.period", periods);
        await foreach (var row in session.StreamAsync<ObservationRow>(sql, choice.Parameters))
            if (!last.TryGetValue(row.Key, out var known) || known.Version < row.Version) last[row.Key] = row;
        return last;
    }

    /// <summary>Adds a version with its standard error, where it has one.</summary>
    public static void Add(LedgerWrite write, ObservationRow row)
    {
        write.Add(Table, row.Values);
        if (row.ErrorValues is { } error) write.Add(Errors, error);
    }

    public static IAsyncEnumerable<ObservationRow> CurrentAsync(Session session, IReadOnlyList<long> regions, ObservationQuery query)
    {
        var sql = new StringBuilder(SelectCurrent);
        var choice = new Choice();
        if (regions.Count > 0) sql.Append(" AND ").Append(choice.OneOf("o.region_id", regions));
        if (query.Indicators.Count > 0) sql.Append(" AND ").Append(choice.OneOf("o.indicator", query.Indicators));
        if (query.Periods.Count > 0) sql.Append(" AND ").Append(choice.OneOf("o.period", query.Periods));
        return session.StreamAsync<ObservationRow>(sql.ToString(), choice.Parameters);
    }

    public static async Task<IReadOnlyList<ObservedIndicator>> IndicatorsAsync(Session session) =>
        [.. (await session.QueryAsync<IndicatorRow>(SelectIndicators)).Select(row => new ObservedIndicator(row.Indicator, row.Unit, (int)row.Regions, (int)row.Periods, row.First, row.Last, row.Observations))];

    // By properties: SQLite does not know the type of a column in which nothing stands, such as that of units.
    private sealed record IndicatorRow
    {
        public string Indicator { get; init; } = "";

        public string? Unit { get; init; }

        public long Regions { get; init; }

        public long Periods { get; init; }

        public string First { get; init; } = "";

        public string Last { get; init; } = "";

        public long Observations { get; init; }
    }
}

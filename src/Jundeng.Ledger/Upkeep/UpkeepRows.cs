using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Upkeep;

/// <summary>Checks and backups as they are stored.</summary>
internal static class UpkeepRows
{
    // One of a moment is as good as two.
    private const string Insert = """
        INSERT INTO upkeep (region_id, kind, at, who, events, broken, file_name, bytes) VALUES (0, @kind, @at, @who, @events, @broken, @file, @bytes) ON CONFLICT DO NOTHING
        """;

    private const string SelectLast = """
        SELECT kind, at, who, events, broken, file_name, bytes FROM upkeep u
        WHERE region_id = 0 AND at = (SELECT MAX(v.at) FROM upkeep v WHERE v.region_id = 0 AND v.kind = u.kind)
        """;

    private const string Check = "check";
    private const string Backup = "backup";

    public static Task<int> AddAsync(Session session, ChainCheck check) =>
        session.ExecuteAsync(Insert, new { kind = Check, at = Iso.Of(check.At), who = check.Who, events = (long?)check.Events, broken = (long?)check.Broken, file = (string?)null, bytes = (long?)null });

    public static Task<int> AddAsync(Session session, BackupMade backup) =>
        session.ExecuteAsync(Insert, new { kind = Backup, at = Iso.Of(backup.At), who = backup.Who, events = (long?)null, broken = (long?)null, file = backup.FileName, bytes = (long?)backup.Bytes });

    public static async Task<UpkeepState> LastAsync(Session session)
    {
        var rows = (await session.QueryAsync<Row>(SelectLast)).ToDictionary(row => row.Kind);
        return new(
            rows.GetValueOrDefault(Check) is { } check ? new ChainCheck(Iso.ToMoment(check.At), check.Who, check.Events!.Value, check.Broken!.Value) : null,
            rows.GetValueOrDefault(Backup) is { } backup ? new BackupMade(Iso.ToMoment(backup.At), backup.Who, backup.FileName!, backup.Bytes!.Value) : null);
    }

    private sealed record Row
    {
        public required string Kind { get; init; }

        public required string At { get; init; }

        public required string Who { get; init; }

        public long? Events { get; init; }

        public long? Broken { get; init; }

        public string? FileName { get; init; }

        public long? Bytes { get; init; }
    }
}

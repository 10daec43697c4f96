using System.Text.Encodings.Web;
using System.Text.Json;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Audit;

/// <summary>Adds events to the chain of a region.</summary>
internal static class EventLog
{
    /// <summary>The chain of what has no region.</summary>
    public const long NoRegion = 0;

    // Changes nothing but locks the row until the transaction ends, in both databases.
    private const string LockChain = "UPDATE event_chain SET length = length WHERE region_id = @region RETURNING length, head";

    private const string SelectHead = "SELECT length, head FROM event_chain WHERE region_id = @region";

    private const string SelectState = "SELECT COUNT(*) AS chains, CAST(COALESCE(SUM(length), 0) AS BIGINT) AS events FROM event_chain";

    private const string BeginChain = "INSERT INTO event_chain (region_id, length, head) VALUES (@region, @Length, @Head) ON CONFLICT DO NOTHING";

    private const string InsertEvent = $"""
        INSERT INTO event ({EventRow.Columns})
        VALUES (@RegionId, @Seq, @At, @Who, @What, @About, @Why, @Before, @After, @Hash)
        """;

    // Each chain keeps an index by what its events are about.
    private const string CountAbout = "SELECT COUNT(*) FROM event_chain c JOIN event e ON e.region_id = c.region_id WHERE e.about = @about";

    private const string MoveHead = "UPDATE event_chain SET length = @Seq, head = @Hash WHERE region_id = @RegionId";

    // Chinese stays legible; the JSON is never put into HTML unescaped.
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Waits for other writers of the region; what is read afterwards cannot change until the transaction ends.</summary>
    public static async Task<ChainHead> LockAsync(Session session, long region)
    {
        if (await session.FirstOrDefaultAsync<ChainHead>(LockChain, new { region }) is { } head) return head;
        // The chain of a region begins with its first event.
        await session.ExecuteAsync(BeginChain, new { region, ChainHead.None.Length, ChainHead.None.Head });
        return await session.SingleAsync<ChainHead>(LockChain, new { region });
    }

    /// <summary>How many events there are about a thing.</summary>
    public static Task<long> CountAsync(Session session, string about) => session.SingleAsync<long>(CountAbout, new { about });

    /// <summary>The end of a region's chain: as long as it is the same, so are all rows of the region.</summary>
    public static Task<ChainHead> HeadAsync(Session session, long region) => session.OnceAsync(region, async () => await session.FirstOrDefaultAsync<ChainHead>(SelectHead, new { region }) ?? ChainHead.None);

    /// <summary>How many chains and events there are: as long as they are as many, nothing has changed anywhere.</summary>
    public static Task<LedgerState> StateAsync(Session session) => session.OnceAsync(SelectState, () => session.SingleAsync<LedgerState>(SelectState));

    /// <summary>Adds an event and gives its number.</summary>
    /// <exception cref="LedgerRefusedException">More has happened to the thing than was known.</exception>
    public static async Task<long> AppendAsync(
        Session session, TimeProvider time, long region, ChainHead head, Act act, string what, string about, object? before, object? after)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(act.Who);
        // The chain is locked, so that nothing can come between this and the event.
        if (act.Seen is { } seen && seen.About == about && await CountAsync(session, about) != seen.Events) throw new LedgerRefusedException(AuditMessages.SeenBefore(about));
        var row = new EventRow(
            region,
            head.Length + 1,
            Iso.Now(time),
            act.Who.Trim(),
            what,
            about,
            string.IsNullOrWhiteSpace(act.Why) ? null : act.Why.Trim(),
            before is null ? null : JsonSerializer.Serialize(before, Json),
            after is null ? null : JsonSerializer.Serialize(after, Json),
            "");
        row = row with { Hash = row.HashAfter(head.Head) };
        await session.ExecuteAsync(InsertEvent, row);
        await session.ExecuteAsync(MoveHead, row);
        return row.Seq;
    }
}

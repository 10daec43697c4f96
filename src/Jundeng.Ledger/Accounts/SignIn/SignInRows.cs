using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>The record of sign-ins.</summary>
internal static class SignInRows
{
    public const string Pending = "pending";
    public const string In = "in";
    public const string Failed = "failed";
    public const string Refused = "refused";
    public const string Unlocked = "unlocked";

    private const string Insert = "INSERT INTO sign_in (region_id, id, at, name, outcome, address, code_step) VALUES (0, @id, @at, @name, @outcome, @address, NULL)";

    private const string Update = "UPDATE sign_in SET outcome = @outcome, code_step = @step WHERE region_id = 0 AND id = @id";

    private const string CountFailed = """
        SELECT COUNT(*) FROM sign_in WHERE region_id = 0 AND name = @name AND outcome = 'failed' AND at >= @since AND at > COALESCE((
            SELECT MAX(at) FROM sign_in WHERE region_id = 0 AND name = @name AND outcome IN ('in', 'unlocked')), '')
        """;

    private const string LastStep = "SELECT MAX(code_step) FROM sign_in WHERE region_id = 0 AND name = @name";

    private const string SelectSince = "SELECT at, name, outcome, address FROM sign_in WHERE region_id = 0 AND at >= @since ORDER BY at, id";

    private const string RemoveBefore = "DELETE FROM sign_in WHERE region_id = 0 AND at < @before";

    public static async Task<string> AddAsync(Session session, TimeProvider time, string name, string outcome, string? address)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString();
        await session.ExecuteAsync(Insert, new { id, at = Iso.Now(time), name, outcome, address });
        return id;
    }

    public static Task SetAsync(Session session, string id, string outcome, long? step = null) => session.ExecuteAsync(Update, new { id, outcome, step });

    /// <summary>How often it failed since a moment and since the person was in or unlocked.</summary>
    public static Task<long> FailuresAsync(Session session, string name, string since) => session.SingleAsync<long>(CountFailed, new { name, since });

    public static Task<long?> LastStepAsync(Session session, string name) => session.FirstOrDefaultAsync<long?>(LastStep, new { name });

    public static async Task<IReadOnlyList<SignInAttempt>> SinceAsync(Session session, string since) =>
        [.. (await session.QueryAsync<Row>(SelectSince, new { since })).Select(row => new SignInAttempt(Iso.ToMoment(row.At), row.Name, row.Outcome, row.Address))];

    public static Task RemoveAsync(Session session, string before) => session.ExecuteAsync(RemoveBefore, new { before });

    private sealed record Row(string At, string Name, string Outcome, string? Address);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Audit;
using Microsoft.Data.Sqlite;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>
/// The check of a million events in a hundred chains, of the kind that keeps nothing but itself. They are written past the program, hashed as
/// docs/events.md says, which shows at once that the document is enough to do so.
/// </summary>
internal static class VerifyRun
{
    private const int Chains = 100;
    private const int Events = 10_000;

    public static async Task RunAsync(WorkFolder folder, Engines engines)
    {
        const string engine = "SQLite";
        await using var store = await engines.OpenAsync(engine, "verify");
        Fill(folder["verify.db"]);
        await Report.OnceAsync($"Audit of {Chains * Events:#,##0} events, {engine}", 20, async () =>
        {
            var result = await new AuditService(store).VerifyAsync();
            return result.Broken.Count == 0 && result.Events == Chains * Events ? result : throw new InvalidOperationException("The chains do not hold.");
        });
    }

    private static void Fill(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var region = Command(transaction, "INSERT INTO region (region_id, code, name) VALUES (@id, @code, @code)");
        using var chain = Command(transaction, "INSERT INTO event_chain (region_id, length, head) VALUES (@id, @length, @head)");
        using var entry = Command(transaction, "INSERT INTO event (region_id, seq, at, who, what, about, why, before, after, hash) VALUES (@id, @seq, @at, '审核人', 'plan.reviewed', @about, NULL, NULL, @after, @hash)");
        for (var id = 1; id <= Chains; id++)
        {
            var head = new string('0', 64);
            Run(region, ("@id", id), ("@code", $"99{id:0000}"));
            Run(chain, ("@id", id), ("@length", Events), ("@head", head));
            for (var seq = 1; seq <= Events; seq++)
            {
                var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(seq).ToString("O", CultureInfo.InvariantCulture);
                var after = $$"""{"step":"accept","tasks":["{{seq}}"],"targets":[]}""";
                head = Hash(head, $"{id}", $"{seq}", at, "审核人", "plan.reviewed", $"99{id:0000}-2026", null, null, after);
                Run(entry, ("@id", id), ("@seq", seq), ("@at", at), ("@about", $"99{id:0000}-2026"), ("@after", after), ("@hash", head));
            }

            using var move = Command(transaction, "UPDATE event_chain SET head = @head WHERE region_id = @id");
            Run(move, ("@id", id), ("@head", head));
        }

        transaction.Commit();
    }

    private static string Hash(params ReadOnlySpan<string?> fields)
    {
        var bytes = new StringBuilder();
        foreach (var field in fields) bytes.Append(field is null ? "-" : $"{Encoding.UTF8.GetByteCount(field)}:{field}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bytes.ToString())));
    }

    private static SqliteCommand Command(SqliteTransaction transaction, string sql) => new(sql, transaction.Connection, transaction);

    private static void Run(SqliteCommand command, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}

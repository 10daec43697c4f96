using System.IO.Compression;
using System.Text.Json;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Backups;

/// <summary>
/// Backups of a ledger: one file of the same form for both databases, so that a backup of one can be restored into the other. It is a ZIP
/// archive of <c>manifest.json</c> and a file a table, with a JSON array a row.
/// </summary>
public static class BackupService
{
    internal const int Format = 1;

    internal const string ManifestName = "manifest.json";

    /// <summary>Writes one state of the ledger while others go on reading and writing.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="output">Receives the archive.</param>
    /// <param name="progress">Is told how many rows were written.</param>
    /// <param name="ct">Cancels the writing.</param>
    public static Task<BackupManifest> WriteAsync(LedgerStore store, Stream output, IProgress<long>? progress = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
            var tables = new List<BackupTable>();
            var rows = 0L;
            foreach (var table in await session.TablesAsync())
            {
                ct.ThrowIfCancellationRequested();
                if (table == Schema.RecordTable) continue;
                await using var entry = archive.CreateEntry(FileOf(table), CompressionLevel.Fastest).Open();
                var written = await BackupRows.WriteAsync(session, table, entry, count => progress?.Report(rows + count), ct);
                tables.Add(written);
                rows += written.Rows;
            }

            var manifest = new BackupManifest(Format, store.Time.GetUtcNow(), store.Name, [.. Script.All.Select(script => new BackupScript(script.Name, script.Sha256))], tables);
            await using var head = archive.CreateEntry(ManifestName, CompressionLevel.Fastest).Open();
            await JsonSerializer.SerializeAsync(head, manifest, BackupRows.Json, ct);
            return manifest;
        },
        ct);

    /// <summary>Reads a backup from end to end and compares every table with its checksum.</summary>
    /// <param name="input">The archive; can be searched.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">It is no backup, or it is damaged; every damage is named.</exception>
    public static async Task<BackupManifest> VerifyAsync(Stream input, CancellationToken ct = default)
    {
        using var archive = Open(input);
        var manifest = await ManifestAsync(archive, ct);
        var damages = new List<Refusal>();
        foreach (var table in manifest.Tables)
        {
            try
            {
                await using var entry = EntryOf(archive, table).Open();
                // Reading to the end compares count and checksum.
                foreach (var _ in BackupRows.Read(table, entry)) ct.ThrowIfCancellationRequested();
            }
            catch (LedgerRefusedException damage)
            {
                damages.AddRange(damage.Reasons);
            }
            catch (InvalidDataException)
            {
                damages.Add(BackupMessages.Damaged(table.Name));
            }
        }

        return damages.Count == 0 ? manifest : throw new LedgerRefusedException(damages);
    }

    /// <summary>Makes a database of a backup, all of it or nothing; one of an older version is brought up to date.</summary>
    /// <param name="input">The archive; can be searched.</param>
    /// <param name="connection">Where: a database that holds nothing yet, named as for <see cref="LedgerStore"/>.</param>
    /// <param name="progress">Is told how many rows were stored.</param>
    /// <param name="ct">Cancels the work; then nothing was stored.</param>
    /// <exception cref="LedgerRefusedException">The backup is damaged or of a later version, or the database holds something.</exception>
    public static async Task<BackupManifest> RestoreAsync(Stream input, string connection, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        var manifest = await VerifyAsync(input, ct);
        RefuseOtherScripts(manifest);
        input.Position = 0;
        using var archive = Open(input);
        await using (var store = await LedgerStore.OpenAsync(connection, upTo: manifest.Scripts.Count, ct))
        {
            await store.WriteAsync(
                async session =>
                {
                    var rows = 0L;
                    foreach (var table in manifest.Tables.Reverse().Select(table => table.Name))
                        if (await session.SingleAsync<long>($"SELECT COUNT(*) FROM {BackupRows.Name(table)}") > (table == "event_chain" ? 1 : 0)) throw new LedgerRefusedException(BackupMessages.NotEmpty(store.Name));
                    await session.ExecuteAsync("DELETE FROM event_chain");
                    foreach (var table in manifest.Tables)
                    {
                        var known = await session.ColumnsAsync(table.Name);
                        if (!known.Order(StringComparer.Ordinal).SequenceEqual(table.Columns.Order(StringComparer.Ordinal))) throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));
                        await using var entry = EntryOf(archive, table).Open();
                        await session.InsertAsync(BackupRows.Name(table.Name), table.Columns, Counted(BackupRows.Read(table, entry), count => progress?.Report(rows + count)));
                        rows += table.Rows;
                    }

                    return rows;
                },
                ct);
        }

        // Scripts that came after the backup.
        await using (await LedgerStore.OpenAsync(connection, ct: ct))
            return manifest;
    }

    private static IEnumerable<object?[]> Counted(IEnumerable<object?[]> rows, Action<long> report)
    {
        var count = 0L;
        foreach (var row in rows)
        {
            yield return row;
            if (++count % 10_000 == 0) report(count);
        }
    }

    private static void RefuseOtherScripts(BackupManifest manifest)
    {
        foreach (var (script, known) in manifest.Scripts.Zip(Script.All))
            if (script.Name != known.Name || script.Sha256 != known.Sha256) throw new LedgerRefusedException(BackupMessages.OtherScript(script.Name));
        if (manifest.Scripts.Count > Script.All.Count) throw new LedgerRefusedException(BackupMessages.Newer(manifest.Scripts[^1].Name));
    }

    private static string FileOf(string table) => $"tables/{table}.ndjson";

    private static ZipArchiveEntry EntryOf(ZipArchive archive, BackupTable table) =>
        archive.GetEntry(FileOf(table.Name)) ?? throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));

    private static ZipArchive Open(Stream input)
    {
        try
        {
            return new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new LedgerRefusedException(BackupMessages.NotABackup);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive archive, CancellationToken ct)
    {
        if (archive.GetEntry(ManifestName) is not { } entry) throw new LedgerRefusedException(BackupMessages.NotABackup);
        try
        {
            await using var stream = entry.Open();
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, BackupRows.Json, ct);
            return manifest is { Format: Format, Scripts: not null, Tables: not null } ? manifest : throw new LedgerRefusedException(BackupMessages.NotABackup);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            throw new LedgerRefusedException(BackupMessages.NotABackup);
        }
    }
}

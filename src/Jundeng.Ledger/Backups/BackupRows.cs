using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Backups;

/// <summary>The rows of a table as lines of JSON: strings, whole numbers, {"d": digits} for a double, {"b": Base64} for bytes, null.</summary>
internal static partial class BackupRows
{
    private const int ReportEvery = 10_000;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private static readonly JsonWriterOptions s_writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A name that may stand in SQL.</summary>
    public static string Name(string name) => Identifier().IsMatch(name) ? name : throw new LedgerRefusedException(BackupMessages.NotABackup);

    public static async Task<BackupTable> WriteAsync(Session session, string table, Stream output, Action<long> progress, CancellationToken ct)
    {
        var columns = await session.ColumnsAsync(table);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, s_writer);
        var rows = 0L;
        await foreach (var row in session.RowsAsync($"SELECT {string.Join(", ", columns)} FROM {Name(table)}", token: ct))
        {
            json.Reset();
            json.WriteStartArray();
            foreach (var value in row) Write(json, value);
            json.WriteEndArray();
            json.Flush();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount > 1 << 15) await FlushAsync();
            if (++rows % ReportEvery == 0) progress(rows);
        }

        await FlushAsync();
        return new BackupTable(table, columns, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));

        async Task FlushAsync()
        {
            hash.AppendData(buffer.WrittenSpan);
            await output.WriteAsync(buffer.WrittenMemory, ct);
            buffer.ResetWrittenCount();
        }
    }

    /// <exception cref="LedgerRefusedException">At the end, where count or checksum differ.</exception>
    public static IEnumerable<object?[]> Read(BackupTable table, Stream input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var lines = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, 1 << 16);
        var rows = 0L;
        while (Next() is { } line)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
            rows++;
            yield return Parse(table, line);
        }

        if (rows != table.Rows || Convert.ToHexStringLower(hash.GetHashAndReset()) != table.Sha256) throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));

        string? Next()
        {
            try
            {
                return lines.ReadLine();
            }
            catch (Exception exception) when (exception is DecoderFallbackException or InvalidDataException)
            {
                throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));
            }
        }
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case long whole: json.WriteNumberValue(whole); break;
            case double number:
                json.WriteStartObject();
                json.WriteString("d", number.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                json.WriteEndObject();
                break;
            case byte[] bytes:
                json.WriteStartObject();
                json.WriteBase64String("b", bytes);
                json.WriteEndObject();
                break;
            default: throw new InvalidOperationException($"No column holds a {value.GetType().Name}.");
        }
    }

    private static object?[] Parse(BackupTable table, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement.EnumerateArray().Select(Value).ToArray();
            return row.Length == table.Columns.Count ? row : throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new LedgerRefusedException(BackupMessages.Damaged(table.Name));
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        _ => value.TryGetProperty("b", out var bytes) ? bytes.GetBytesFromBase64() : double.Parse(value.GetProperty("d").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}

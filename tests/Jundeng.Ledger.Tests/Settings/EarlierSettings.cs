using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Settings;

/// <summary>Writes settings as programs did before all settings came into one table, by what docs/events.md says of hashes.</summary>
internal sealed class EarlierSettings(TestDatabase database)
{
    private const string At = "2026-01-05T01:00:00.0000000+00:00";

    private string _head = new('0', 64);
    private long _length;

    public async Task SetAsync(string what, string table, string name, string? value)
    {
        var digest = Hash(Hash(table, name, value));
        var about = table == "report_setting" ? "report-settings" : name;
        var after = $"{{\"value\":\"{value}\",\"digest\":\"{digest}\"}}";
        _length++;
        _head = Hash(_head, "0", _length.ToString(CultureInfo.InvariantCulture), At, "孙工", what, about, null, null, after);
        await database.ExecuteAsync($"""
            INSERT INTO event (region_id, seq, at, who, what, about, why, before, after, hash)
            VALUES (0, {_length}, '{At}', '孙工', '{what}', '{about}', NULL, NULL, '{after}', '{_head}')
            """);
        await database.ExecuteAsync($"UPDATE event_chain SET length = {_length}, head = '{_head}' WHERE region_id = 0");
        var stored = value is null ? "NULL" : table == "report_setting" ? $"'{value}'" : value;
        await database.ExecuteAsync($"INSERT INTO {table} (region_id, name, event_seq, value) VALUES (0, '{name}', {_length}, {stored})");
    }

    private static string Hash(params string?[] fields) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(fields.Select(field => field is null ? "-" : $"{Encoding.UTF8.GetByteCount(field)}:{field}")))));
}

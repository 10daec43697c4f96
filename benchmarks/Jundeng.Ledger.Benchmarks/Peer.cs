using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>The databases' own programs that load the same file, into a table without key or check.</summary>
internal static class Peer
{
    private const string Create = "CREATE TABLE o (region TEXT, period TEXT, indicator TEXT, value TEXT, unit TEXT)";

    public static double? Sqlite(string database, string csv) => Seconds("sqlite3", [database, Create, ".mode csv", $".import --skip 1 \"{csv}\" o"]);

    public static double? Postgres(string connection, string csv)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        return Seconds(
            "psql", ["-q", "-h", parts.Host!, "-p", $"{parts.Port}", "-U", parts.Username!, "-d", parts.Database!, "-c", Create, "-c", $"\\copy o from '{csv}' with (format csv, header)"]);
    }

    private static double? Seconds(string program, IEnumerable<string> arguments)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(began).TotalSeconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
        catch (Win32Exception)
        {
            Console.Error.WriteLine($"{program} is not installed; its column stays empty.");
            return null;
        }
    }
}

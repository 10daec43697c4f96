using System.Diagnostics;
using System.Globalization;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>Prints a row a measurement: wall and processor time of this process, the limit, and a peer in the same run.</summary>
internal static class Report
{
    private const int Times = 5;

    public static void Head()
    {
        Console.WriteLine("| What | Wall s | Processor s | Limit s | Peer s | |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
    }

    /// <summary>Long work, measured once.</summary>
    public static async Task<T> OnceAsync<T>(string what, double limit, Func<Task<T>> work, Func<double?>? peer = null, string note = "")
    {
        var (used, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var result = await work();
        Row(what, Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds, limit, peer?.Invoke(), note);
        return result;
    }

    /// <summary>A query: the median of several, the first left out.</summary>
    public static async Task QueryAsync(string what, double limit, Func<int, Task> work)
    {
        await work(0);
        var wall = new double[Times];
        var processor = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var (used, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            await work(i + 1);
            wall[i] = Stopwatch.GetElapsedTime(began).TotalSeconds;
            processor[i] = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        }

        Array.Sort(wall);
        Array.Sort(processor);
        Row(what, wall[Times / 2], processor[Times / 2], limit, null, $"median of {Times}");
    }

    private static void Row(string what, double wall, double processor, double limit, double? peer, string note) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {wall:0.000} | {processor:0.000} | {limit:0.000} | {(peer is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "")} | {note} |"));
}

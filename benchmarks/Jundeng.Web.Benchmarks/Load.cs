using System.Collections.Concurrent;
using System.Diagnostics;

namespace Jundeng.Web.Benchmarks;

/// <summary>Requests in parallel, and how long each took.</summary>
internal sealed class Load(HttpClient visitor, int parallel)
{
    /// <summary>Asks until the time is over.</summary>
    /// <returns>Milliseconds of each request in order, and how many were answered in a second.</returns>
    public async Task<(double[] Milliseconds, double PerSecond)> RunAsync(Func<int, string> address, TimeSpan time)
    {
        var taken = new ConcurrentBag<double>();
        var (next, began) = (-1, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, parallel).Select(async _ =>
        {
            var body = new byte[1 << 16];
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await visitor.GetAsync(address(Interlocked.Increment(ref next)), HttpCompletionOption.ResponseHeadersRead);
                answer.EnsureSuccessStatusCode();
                await using var content = await answer.Content.ReadAsStreamAsync();
                while (await content.ReadAsync(body) > 0)
                {
                }

                taken.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var sorted = taken.Order().ToArray();
        return (sorted, sorted.Length / Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    public static double Percentile(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}

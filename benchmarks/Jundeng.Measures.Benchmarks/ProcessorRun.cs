using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Jundeng.Measures.Benchmarks;

/// <summary>Each benchmark a few times with the processor time beside the wall time, for machines that others keep busy: the least of the runs.</summary>
internal static class ProcessorRun
{
    private const int Runs = 4;
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(2);
    private const double Megabyte = 1024 * 1024;

    public static void Print(IReadOnlyCollection<string> words)
    {
        Console.WriteLine("| What | Wall ms | Processor ms | Allocated MB |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var type in typeof(ProcessorRun).Assembly.GetTypes().Where(type => type.Name.EndsWith("Benchmarks", StringComparison.Ordinal)))
        {
            var wanted = type.GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute)) && (words.Count == 0 || words.Any(word => method.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))).ToList();
            if (wanted.Count == 0) continue;
            var subject = Activator.CreateInstance(type)!;
            foreach (var method in wanted) Console.WriteLine(Line(subject, method));
        }
    }

    private static string Line(object subject, MethodInfo method)
    {
        var runs = new List<(double Wall, double Processor, long Bytes)>();
        for (var watch = Stopwatch.StartNew(); runs.Count < Runs || watch.Elapsed < s_long;) runs.Add(Measure(subject, method));
        return string.Create(CultureInfo.InvariantCulture, $"| {method.Name} | {runs.Min(run => run.Wall):0} | {runs.Min(run => run.Processor):0} | {runs.Min(run => run.Bytes) / Megabyte:0.0} |");
    }

    private static (double Wall, double Processor, long Bytes) Measure(object subject, MethodInfo method)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (bytes, processor, watch) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime, Stopwatch.StartNew());
        method.Invoke(subject, null);
        watch.Stop();
        process.Refresh();
        return (watch.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}

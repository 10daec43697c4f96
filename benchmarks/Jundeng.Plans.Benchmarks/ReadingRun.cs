using System.Diagnostics;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Benchmarks;

/// <summary>
/// A text read several times: the medians of wall and processor time, and what one reading allocates beside the length of the text.
/// Reading uses one thread, so that on a free machine both times are the same; on a busy one the processor time is what the work takes.
/// </summary>
internal sealed record ReadingRun(double Wall, double Processor, double AllocatedRatio, PlanReading Reading)
{
    private const int Times = 5;

    private static readonly TimeSpan s_warm = TimeSpan.FromSeconds(3);
    private static TimeSpan s_spent;

    /// <summary>Reads until the compiler has settled; at least once.</summary>
    public static void WarmUp(Sample sample)
    {
        do
        {
            var watch = Stopwatch.GetTimestamp();
            _ = Read(sample);
            s_spent += Stopwatch.GetElapsedTime(watch);
        }
        while (s_spent < s_warm);
    }

    public static ReadingRun Of(Sample sample)
    {
        PlanReading reading = null!;
        double[] wall = new double[Times], processor = new double[Times];
        long allocated = 0;
        for (var i = 0; i < Times; i++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.GetTimestamp();
            reading = Read(sample);
            wall[i] = Stopwatch.GetElapsedTime(watch).TotalSeconds;
            processor[i] = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(wall);
        Array.Sort(processor);
        return new ReadingRun(wall[Times / 2], processor[Times / 2], (double)allocated / sample.Bytes.Length, reading);
    }

    private static PlanReading Read(Sample sample) => PlanDocument.TryDecode(sample.Bytes, sample.Name, out var text, out var refusal)
        ? PlanReader.Read(text)
        : throw new InvalidOperationException(refusal.Message.En);
}

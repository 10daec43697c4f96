using System.Diagnostics;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Benchmarks;

/// <summary>
/// A text read several times: the medians of wall and processor time of one reading, and what it allocates beside the length of the text.
/// Reading uses one thread, so that on a free machine both times are the same; on a busy one the processor time is what the work takes.
/// </summary>
internal sealed record ReadingRun(double Wall, double Processor, double AllocatedRatio, PlanReading Reading)
{
    private const int Times = 5;

    // A short text is read so often that the clock tells its time, and that collecting what it leaves is paid for.
    private const int FewestBytes = 40 * 1024 * 1024;

    // The compiler looks at a method again after thirty calls, and once more at what it measured then.
    private const int WarmingReads = 60;

    /// <summary>Reads a short text until the compiler has settled.</summary>
    public static void WarmUp(Sample sample)
    {
        for (var i = 0; i < WarmingReads; i++) _ = Read(sample);
    }

    public static ReadingRun Of(Sample sample)
    {
        PlanReading reading = null!;
        var reads = Math.Max(1, FewestBytes / sample.Bytes.Length);
        double[] wall = new double[Times], processor = new double[Times];
        long allocated = 0;
        for (var i = 0; i < Times; i++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.GetTimestamp();
            for (var read = 0; read < reads; read++)
            {
                // Whoever reads the next plan has put the last one away.
                reading = null!;
                reading = Read(sample);
            }

            wall[i] = Stopwatch.GetElapsedTime(watch).TotalSeconds / reads;
            processor[i] = (Environment.CpuUsage.TotalTime - used).TotalSeconds / reads;
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / reads;
        }

        Array.Sort(wall);
        Array.Sort(processor);
        return new ReadingRun(wall[Times / 2], processor[Times / 2], (double)allocated / sample.Bytes.Length, reading);
    }

    private static PlanReading Read(Sample sample) => PlanDocument.TryDecode(sample.Bytes, sample.Name, out var text, out var refusal)
        ? PlanReader.Read(text)
        : throw new InvalidOperationException(refusal.Message.En);
}

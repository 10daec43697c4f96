using System.Globalization;
using Jundeng.Plans.Benchmarks;

// One thread, the whole way from bytes to findings. "quick" leaves out the 100 MB.
var quick = args.Contains("quick");
Machine.Print();
Console.WriteLine("| Text | MB | Wall s | Processor s | MB per processor s | Allocated × text | Tasks | Targets | Findings |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
foreach (var text in Texts.All(quick))
{
    ReadingRun.WarmUp(text);
    var run = ReadingRun.Of(text);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {text.Name} | {text.Megabytes:0.0} | {run.Wall:0.00} | {run.Processor:0.00} | {text.Megabytes / run.Processor:0.0} | {run.AllocatedRatio:0.0} | {run.Reading.Tasks.Count} | {run.Reading.Targets.Count} | {run.Reading.Findings.Count} |"));
}

using System.Globalization;
using Jundeng.Benchmarks;
using Jundeng.Plans.Benchmarks;

// One thread, the whole way from bytes to findings. "quick" leaves out the 100 MB.
var quick = args.Contains("quick");
Machine.Print();
Console.WriteLine("| Text | MB | Wall s | Processor s | MB per processor s | Allocated × text | Tasks | Targets | Findings |");
Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
ReadingRun.WarmUp(Texts.All(quick).First());
foreach (var text in Texts.All(quick))
{
    var run = ReadingRun.Of(text);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {text.Name.ReplaceLineEndings("newline")} | {text.Megabytes:0.0} | {run.Wall:0.000} | {run.Processor:0.000} | {text.Megabytes / run.Processor:0.0} | {run.AllocatedRatio:0.0} | {run.Reading.Tasks.Count} | {run.Reading.Targets.Count} | {run.Reading.Findings.Count} |"));
}

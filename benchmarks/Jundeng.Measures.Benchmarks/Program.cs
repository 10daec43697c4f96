using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Jundeng.Measures.Benchmarks;

// "processor [words]" tells the processor time of the benchmarks whose names hold a word.
if (args is ["processor", .. var words])
{
    ProcessorRun.Print(words);
    return;
}

// In this process: what is measured is the library as built, not a project written anew.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithWarmupCount(2).WithMinIterationCount(3).WithMaxIterationCount(10);
var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);

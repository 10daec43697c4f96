using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

/// <summary>The plan of the invented county.</summary>
internal static class SamplePlan
{
    public static string Folder { get; } = System.IO.Path.Combine(Repository.Root, "samples", "qinglan");

    public static string Path { get; } = System.IO.Path.Combine(Folder, "plan.txt");

    public static string Values { get; } = System.IO.Path.Combine(Folder, "values-2026-12-31.csv");

    public static string Text { get; } = File.ReadAllText(Path);
}

using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Documents.Generators;

/// <summary>The lines of a plan, without the space around them.</summary>
internal static class PlanLines
{
    public static string Sample { get; } = Path.Combine(Repository.Root, "samples", "qinglan", "plan.txt");

    public static IReadOnlyList<string> Of(string file) =>
        File.ReadAllText(file).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

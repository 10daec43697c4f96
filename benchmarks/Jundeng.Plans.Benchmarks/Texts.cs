using System.Text;

namespace Jundeng.Plans.Benchmarks;

/// <summary>Real plans in growing lengths, and texts made to be hard.</summary>
internal static class Texts
{
    private const int Megabyte = 1024 * 1024;

    // What numbers, headings, brackets, lists and sentences begin with, over and over.
    private static readonly string[] s_hard = ["0123456789", "（（((【《“", "一", "第", "其中", "。", "、", "\n", " "];

    public static IEnumerable<Sample> All(bool quick)
    {
        var plans = Plans();
        foreach (var size in quick ? new[] { 1, 10, 20 } : [1, 10, 20, 100]) yield return Repeat($"{plans.Name} × n", plans.Bytes, size);
        foreach (var unit in s_hard) yield return Repeat(unit, Encoding.UTF8.GetBytes(unit), 10);
        yield return Repeat("one line", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(plans.Bytes).ReplaceLineEndings("")), 10);
    }

    // The reference plans one after another; without them the sample plan.
    private static Sample Plans()
    {
        var root = Root();
        var reference = Environment.GetEnvironmentVariable("JUNDENG_REFERENCE") is { Length: > 0 } given ? given : Path.Combine(root, "..", "shared");
        var folder = Path.Combine(reference, "plans");
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)] : [];
        return files.Length > 0
            ? new Sample($"{files.Length} real plans", [.. files.SelectMany(File.ReadAllBytes)])
            : new Sample("sample plan", File.ReadAllBytes(Path.Combine(root, "samples", "qinglan", "plan.txt")));
    }

    private static Sample Repeat(string name, byte[] unit, int megabytes)
    {
        var times = Math.Max(1, (int)Math.Round((double)megabytes * Megabyte / unit.Length));
        var bytes = new byte[times * unit.Length];
        for (var i = 0; i < times; i++) unit.CopyTo(bytes, i * unit.Length);
        return new Sample(name, bytes);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Jundeng.slnx")))
                return folder.FullName;
        throw new InvalidOperationException($"No Jundeng.slnx above {AppContext.BaseDirectory}.");
    }
}

namespace Jundeng.Plans.Tests.Specs;

/// <summary>Finds the cases of a document: a block <c>plan</c>, then a block <c>reading</c>.</summary>
internal static class SpecFile
{
    private const string Fence = "```";

    /// <summary>The cases of all Markdown documents of a folder.</summary>
    public static IReadOnlyList<SpecCase> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The cases of one document.</summary>
    /// <exception cref="FormatException">A block is not closed, or stands without its partner.</exception>
    public static IEnumerable<SpecCase> Read(string path)
    {
        var file = Path.GetFileName(path);
        (int Line, string Text)? plan = null;
        foreach (var (line, kind, lines) in Blocks(path))
        {
            if (kind == "plan" && plan is null) plan = (line, string.Join('\n', lines));
            else if (kind == "reading" && plan is { } text)
            {
                yield return new SpecCase(file, text.Line, text.Text, lines);
                plan = null;
            }
            else if (kind is "plan" or "reading") throw new FormatException($"{file}:{line}: a block 'plan' must be followed by a block 'reading'.");
        }

        if (plan is { } open) throw new FormatException($"{file}:{open.Line}: what is expected of this text is missing.");
    }

    private static IEnumerable<(int Line, string Kind, List<string> Lines)> Blocks(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var start = i;
            var content = new List<string>();
            while (++i < lines.Length && lines[i] != Fence) content.Add(lines[i]);
            if (i == lines.Length) throw new FormatException($"{Path.GetFileName(path)}:{start + 1}: the block is not closed.");
            yield return (start + 1, lines[start][Fence.Length..].Trim(), content);
        }
    }
}

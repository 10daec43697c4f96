using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jundeng.Testing;

/// <summary>Compares a pair of resource files with each other and with the code that uses them.</summary>
public static partial class ResourceFiles
{
    /// <summary>
    /// Fails where the Chinese and the English file differ in keys or in the gaps of a sentence, or where a key stands in no source file.
    /// </summary>
    /// <param name="neutral">The Chinese file, relative to the repository; the English one has <c>.en</c> before its ending.</param>
    /// <param name="sources">The folder of the code that uses it.</param>
    /// <param name="className">The class made from it.</param>
    public static void Verify(string neutral, string sources, string className)
    {
        var chinese = Read(neutral);
        var english = Read(Path.ChangeExtension(neutral, ".en.resx"));
        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        foreach (var (key, text) in chinese)
        {
            Assert.NotEqual("", text.Trim());
            Assert.Equal((key, Gaps(text)), (key, Gaps(english[key])));
        }

        var code = string.Join('\n', Directory.EnumerateFiles(Path.Combine(Repository.Root, sources), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText));
        var used = Regex.Matches(code, $@"\b{className}\.(\w+)").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(chinese.Keys.Except(used));
    }

    private static Dictionary<string, string> Read(string path) => XDocument.Load(Path.Combine(Repository.Root, path)).Root!
        .Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Gaps(string text) => string.Join(' ', Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Gap();
}

using System.Reflection;
using System.Text.RegularExpressions;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>docs/formats.md names what the code knows, and nothing else.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats.md"));

    [Fact]
    public void Formats_OfTheDocumentation_AreThoseOfTheCode() => Assert.Equal(Constants(typeof(SourceFormat)), Named("Format"));

    [Fact]
    public void Refusals_OfTheDocumentation_AreThoseOfTheCode()
    {
        Assert.Equal(DocumentRefusalCode.All, Named("Code"));
        Assert.Equal(Constants(typeof(DocumentRefusalCode)), DocumentRefusalCode.All);
    }

    private static List<string> Constants(Type type) => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    private static List<string> Named(string column)
    {
        var table = s_page[s_page.IndexOf($"| {column} |", StringComparison.Ordinal)..];
        var rows = table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(2);
        return [.. rows.SelectMany(row => Name().Matches(row.Split('|')[1]).Select(name => name.Groups[1].Value))];
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Name();
}

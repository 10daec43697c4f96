using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Specs;

/// <summary>Holds the reader to the cases of docs/specs.</summary>
public sealed class SpecTests
{
    private static readonly Lazy<IReadOnlyList<SpecCase>> s_cases = new(() => SpecFile.ReadAll(Path.Combine(Repository.Root, "docs", "specs")));

    public static IEnumerable<TheoryDataRow<string, int>> Cases => s_cases.Value.Select(spec => new TheoryDataRow<string, int>(spec.File, spec.Line));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_ACaseOfTheSpecification(string file, int line)
    {
        var spec = s_cases.Value.Single(spec => spec.File == file && spec.Line == line);
        var differences = SpecCheck.Differences(spec, out var read);
        Assert.True(differences.Count == 0, $"docs/specs/{spec}\n{string.Join('\n', differences)}\n\n{spec.Text}\n\nread as:\n{read}");
    }

    [Fact]
    public void Cases_AreAtLeastThreeHundred() => Assert.True(s_cases.Value.Count >= 300, $"{s_cases.Value.Count} cases.");
}

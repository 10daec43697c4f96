using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Findings;

/// <summary>The faults planted in the plan of the sample county are found, and nothing else.</summary>
public sealed class PlantedFindingsTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "qinglan");
    private static readonly PlanText s_text = Decode();
    private static readonly PlanReading s_reading = PlanReader.Read(s_text);

    public static TheoryData<string, string, string> Planted()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(s_folder, "findings.csv")).Skip(1))
        {
            var cells = line.Split(',');
            Assert.Equal(5, cells.Length);
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory, MemberData(nameof(Planted))]
    public void Findings_PlantedFault_IsFoundWhereItStands(string code, string tasks, string words)
    {
        var found = s_reading.Findings.Where(finding => finding.Code == code && string.Join(';', finding.Tasks) == tasks).ToList();

        var finding = Assert.Single(found);
        foreach (var quotation in words.Split(';').Distinct()) Assert.Contains(finding.Spans, span => Places(quotation).Any(place => Overlap(place, span)));
    }

    [Fact]
    public void Findings_NothingPlanted_NothingFound() => Assert.Equal(Planted().Count, s_reading.Findings.Count);

    private static IEnumerable<TextSpan> Places(string words)
    {
        for (var at = s_text.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = s_text.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + words.Length);
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static PlanText Decode()
    {
        Assert.True(PlanDocument.TryDecode(File.ReadAllBytes(Path.Combine(s_folder, "plan.txt")), "plan.txt", out var text, out _));
        return text;
    }
}

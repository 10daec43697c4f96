using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Specs;
using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Findings;

/// <summary>Findings on planted faults and on what only looks like one, in <c>planted.md</c> and <c>near-misses.md</c>.</summary>
public sealed class FindingSetTests
{
    private const double Bar = 0.9;

    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Jundeng.Plans.Tests", "Findings");

    [Fact]
    public void Findings_OnPlantedFaultsAndNearMisses_ReachPrecisionAndRecall()
    {
        var planted = SpecFile.Read(Path.Combine(s_folder, "planted.md")).ToList();
        var nearMisses = SpecFile.Read(Path.Combine(s_folder, "near-misses.md")).ToList();
        Assert.True(planted.Count >= 40 && nearMisses.Count >= 40, $"{planted.Count} planted, {nearMisses.Count} near misses.");

        int wanted = 0, found = 0, matched = 0;
        var errors = new List<string>();
        foreach (var spec in planted.Concat(nearMisses))
        {
            var expected = Expectation.Parse(spec).Findings ?? throw new FormatException($"{spec} names no finding.");
            var reading = PlanReader.Read(PlanText.FromString(spec.Text));
            var named = expected.Select(finding => finding.Code).ToHashSet();
            // tasks of short texts have seldom both units and numbers; that counts only where it is the planted fault
            var left = reading.Findings.Where(finding => named.Contains(finding.Code) || finding.Code is not (FindingCode.Unassigned or FindingCode.Unquantified)).ToList();
            wanted += expected.Count;
            found += left.Count;
            foreach (var finding in expected)
            {
                var at = left.FindIndex(read => read.Code == finding.Code && finding.Words.All(words => read.Spans.Any(span => span.Of(spec.Text).Contains(words, StringComparison.Ordinal))));
                if (at < 0)
                {
                    errors.Add($"{spec} missed: {finding.Code} {string.Join(' ', finding.Words)}");
                    continue;
                }

                matched++;
                left.RemoveAt(at);
            }

            errors.AddRange(left.Select(read => $"{spec} false alarm: {read.Code} {read.Message.Zh}"));
        }

        var precision = (double)matched / found;
        var recall = (double)matched / wanted;
        Assert.True(precision >= Bar && recall >= Bar, FormattableString.Invariant($"precision {precision:0.000}, recall {recall:0.000}\n") + string.Join('\n', errors));
    }
}
